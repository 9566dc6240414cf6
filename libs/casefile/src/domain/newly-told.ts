import type { Telling } from '../contract/index.js';

/**
 * What is to be told now and was not before. What a correction changes is told again, in the corrected form; what it strikes
 * out cannot be taken back here.
 */
export function newlyTold(before: readonly Telling[], now: readonly Telling[]): Telling[] {
  const told = new Set(before.map((telling) => JSON.stringify(telling)));
  return now.filter((telling) => !told.has(JSON.stringify(telling)));
}
