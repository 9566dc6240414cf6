import { type MoveDefinition } from '@ehc/casefile/api';
import { anyTime } from './any-time.js';
import { assessing } from './assessing.js';
import { considering } from './considering.js';
import { ordered } from './ordered.js';
import { planning } from './planning.js';
import type { moves } from '../../contract/index.js';

/** Every command on a case that is open, in the order of the process. */
export const moveDefinitions: readonly MoveDefinition<keyof typeof moves>[] = [
  ...considering,
  ...assessing,
  ...planning,
  ...ordered,
  ...anyTime,
];

export const moveAt = (path: string): MoveDefinition | undefined =>
  moveDefinitions.find((definition) => definition.path === path);
