import { officers, type Role } from '@ehc/casefile/access';

/** The adviser, or an officer who enters what an adviser outside this system reports. */
export const advisers: readonly Role[] = ['adviser', ...officers];
export const arrangers: readonly Role[] = ['plan-coordinator', ...officers];
