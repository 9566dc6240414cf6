import type { MoveDefinition } from '../move.js';
import { anyTime } from './any-time.js';
import { assessing } from './assessing.js';
import { considering } from './considering.js';
import { planning } from './planning.js';

/** Every command on a case that is open, in the order of the process. */
export const moveDefinitions: readonly MoveDefinition[] = [...considering, ...assessing, ...planning, ...anyTime];

export const moveAt = (path: string): MoveDefinition | undefined =>
  moveDefinitions.find((definition) => definition.path === path);
