import { Practitioners1796600100000 } from './migrations/1-practitioners.js';
import { MediationProviderWall1796700300000 } from './migrations/2-provider-wall.js';
import { PractitionerRow } from './practitioner.entity.js';

export * from './practitioners.js';
export { PractitionerRow };
export const entities = [PractitionerRow];
export const migrations = [Practitioners1796600100000, MediationProviderWall1796700300000];
