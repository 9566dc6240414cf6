import type { MoveDefinition } from '@ehc/casefile/api';
import type { moves } from '../../contract/index.js';
import { advising } from './advising.js';
import { arranging } from './arranging.js';
import { measuring } from './measuring.js';
import { mediating } from './mediating.js';

/** Every command on a mediation, in the order of the process. */
export const moveDefinitions: readonly MoveDefinition<keyof typeof moves>[] = [
  ...advising,
  ...arranging,
  ...mediating,
  ...measuring,
];
