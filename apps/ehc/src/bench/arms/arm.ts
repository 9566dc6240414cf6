import type { Driven } from './updates.js';

/** One side of a comparison: how it is driven, and the process of its worker. */
export interface Arm {
  words: string;
  driven: Driven;
  workerPid: number;
}
