import { readFile } from 'node:fs/promises';

/** What stands in a file or at an address. @throws Error naming what cannot be read */
export async function fetched(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) return readFile(place, 'utf8');
  const answer = await fetch(place, { signal: AbortSignal.timeout(10_000) }).catch((cause: unknown) => {
    throw new Error(`${place} does not answer.`, { cause });
  });
  if (!answer.ok) throw new Error(`${place} answers ${answer.status}.`);
  return answer.text();
}
