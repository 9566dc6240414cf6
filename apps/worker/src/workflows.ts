export * from '@ehc/appeals/workflows';
export * from '@ehc/assessments/workflows';
export { publishHeads } from '@ehc/casefile/workflows';
export * from '@ehc/disagreements/workflows';
export * from '@ehc/mediation/workflows';
