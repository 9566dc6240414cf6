export const WORKFLOW_TYPE = 'ehcAssessment';
export const TASK_QUEUE = 'cases';

export const workflowIdOf = (reference: string): string => `ehc-assessment/${reference}`;
