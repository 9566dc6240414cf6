import type { MoveDefinition } from '@ehc/casefile/api';
import type { moves } from '../../contract/index.js';
import { answering } from './answering.js';
import { deciding } from './deciding.js';

/** Every command on an appeal, in the order of the process. */
export const moveDefinitions: readonly MoveDefinition<keyof typeof moves>[] = [...answering, ...deciding];
