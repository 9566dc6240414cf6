import { PlanVersions1795000100000 } from './migrations/1-plan-versions.js';
import { PlanVersionRow } from './plan-version.entity.js';
import { ProvisionDeliveryRow } from './provision-delivery.entity.js';

export type * from './plan-sections.js';
export * from './plan-versions.js';
export { PlanVersionRow, ProvisionDeliveryRow };
export const entities = [PlanVersionRow, ProvisionDeliveryRow];
export const migrations = [PlanVersions1795000100000];
