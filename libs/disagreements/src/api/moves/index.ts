import type { MoveDefinition } from '@ehc/casefile/api';
import type { moves } from '../../contract/index.js';
import { betweenAgencies } from './between-agencies.js';
import { ending } from './ending.js';
import { resolving } from './resolving.js';

/** Every command on a disagreement: of a family, of agencies, and those that both have. */
export const moveDefinitions: readonly MoveDefinition<keyof typeof moves>[] = [
  ...resolving,
  ...betweenAgencies,
  ...ending,
];
