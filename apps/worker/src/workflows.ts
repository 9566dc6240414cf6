export * from '@ehc/assessments/workflows';
export { publishHeads } from '@ehc/casefile/workflows';
