import { LetterRow } from './letter.entity.js';
import { Correspondence1795000200000 } from './migrations/1-correspondence.js';
import { CorrespondenceErasing1796400200000 } from './migrations/2-erasing.js';
import { CorrespondenceProviderWall1796700200000 } from './migrations/3-provider-wall.js';

export * from './attempts.js';
export * from './erase-letters.js';
export * from './reading.js';
export { LetterRow };
export const entities = [LetterRow];
export const migrations = [
  Correspondence1795000200000,
  CorrespondenceErasing1796400200000,
  CorrespondenceProviderWall1796700200000,
];
