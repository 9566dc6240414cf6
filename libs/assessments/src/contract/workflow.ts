export const WORKFLOW_TYPE = 'ehcAssessment';
export const TASK_QUEUE = 'cases';

const PREFIX = 'ehc-assessment/';
export const workflowIdOf = (reference: string): string => PREFIX + reference;
export const referenceOf = (workflowId: string): string => workflowId.slice(PREFIX.length);
