import { inTurn, type Turn } from '../domain/index.js';

const lines = new Map<string, Turn>();

/** One update of a case at a time from this process: Temporal refuses more than ten in flight. */
export async function inLine<T>(reference: string, work: () => Promise<T>): Promise<T> {
  const line = lines.get(reference) ?? inTurn();
  lines.set(reference, line);
  try {
    return await line.run(work);
  } finally {
    if (line.idle()) lines.delete(reference);
  }
}
