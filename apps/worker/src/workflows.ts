export * from '@ehc/assessments/workflows';
