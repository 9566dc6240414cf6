import { PlanVersions1795000100000 } from './migrations/1-plan-versions.js';
import { AssessmentErasing1796400100000 } from './migrations/2-erasing.js';
import { AssessmentProviderWall1796700100000 } from './migrations/3-provider-wall.js';
import { PlanVersionRow } from './plan-version.entity.js';
import { ProvisionDeliveryRow } from './provision-delivery.entity.js';

export * from './cases-past-their-time.js';
export * from './erase-assessment.js';
export type * from './plan-sections.js';
export * from './plan-versions.js';
export * from './record-class.js';
export { PlanVersionRow, ProvisionDeliveryRow };
export const entities = [PlanVersionRow, ProvisionDeliveryRow];
export const migrations = [
  PlanVersions1795000100000,
  AssessmentErasing1796400100000,
  AssessmentProviderWall1796700100000,
];
