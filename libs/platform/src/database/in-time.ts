import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource } from 'typeorm';
import { unavailable } from '../problems/index.js';

const patience = new WeakMap<DataSource, number>();

/** From now on `withinLa` on this database answers within this time, one way or the other. */
export const setPatience = (dataSource: DataSource, ms: number): void => void patience.set(dataSource, ms);
/** How long the database has kept the request waiting that is being answered. */
const waited = new AsyncLocalStorage<{ ms: number }>();
/** Answers one request: the patience with a database is for all that the request asks of it together. */
export const answeringOne = (answer: () => void): void => waited.run({ ms: 0 }, answer);

/** The work on a database within the patience that is left; as long as it takes where none was set. */
export async function patiently<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const all = patience.get(dataSource);
  if (all === undefined) return work();
  const soFar = waited.getStore() ?? { ms: 0 };
  const began = performance.now();
  try {
    return await inTime(Math.max(0, all - soFar.ms), work());
  } finally {
    soFar.ms += performance.now() - began;
  }
}

/**
 * The answer of the work if it comes in time. Work that is late is not stopped: nobody waits for it any more.
 * @throws Problem 503 when it does not
 */
export async function inTime<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable(5)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
