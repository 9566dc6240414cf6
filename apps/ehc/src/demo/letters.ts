import { setTimeout as pause } from 'node:timers/promises';
import { send } from '../api-client/send.js';

export interface Letter {
  recipient: string;
  subject: string | null;
  status: string;
  problem: string | null;
}

const patienceMs = 15_000;

/**
 * The letters that a case has caused, once none of them is on its way and no new one has appeared for a second.
 * Those that are on their way after a quarter of a minute are given as they are.
 */
export async function lettersOf(reference: string, notificationsUrl: string, token: string): Promise<Letter[]> {
  const until = Date.now() + patienceMs;
  let before = -1;
  for (;;) {
    const letters = await read(`${notificationsUrl}/v1/letters?case=${reference}&limit=100`, token);
    const settled = letters.length === before && letters.every(({ status }) => status !== 'claimed');
    if (settled || Date.now() > until) return letters;
    before = letters.length;
    await pause(1000);
  }
}

async function read(url: string, token: string): Promise<Letter[]> {
  return (await send<{ letters: Letter[] }>({ url, token })).letters;
}
