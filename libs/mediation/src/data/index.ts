import { Practitioners1796600100000 } from './migrations/1-practitioners.js';
import { PractitionerRow } from './practitioner.entity.js';

export * from './practitioners.js';
export { PractitionerRow };
export const entities = [PractitionerRow];
export const migrations = [Practitioners1796600100000];
