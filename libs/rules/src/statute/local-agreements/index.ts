import type { Part } from '../part.js';
import { support } from './support.js';

/** The tables of this instrument, in the order in which a case meets them. */
export const localAgreements: Part[] = [{ heading: 'Limits that only a local agreement sets', rules: support }];
