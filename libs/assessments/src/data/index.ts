import { PlanVersions1795000100000 } from './migrations/1-plan-versions.js';
import { PlanVersionRow } from './plan-version.entity.js';

export type * from './plan-sections.js';
export * from './plan-versions.js';
export { PlanVersionRow };
export const entities = [PlanVersionRow];
export const migrations = [PlanVersions1795000100000];
