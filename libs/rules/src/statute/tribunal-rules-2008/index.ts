import type { Part } from '../part.js';
import { appeals } from './appeals.js';

/** The tables of this instrument, in the order in which a case meets them. */
export const tribunalRules2008: Part[] = [{ heading: 'Time limits of an appeal', rules: appeals }];
