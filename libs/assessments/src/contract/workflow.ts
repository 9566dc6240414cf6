import { workflowOf } from '@ehc/casefile/contract';

export { TASK_QUEUE } from '@ehc/casefile/contract';

export const KIND = 'ehc-assessment';
const workflow = workflowOf(KIND);
export const WORKFLOW_TYPE = workflow.type;
export const workflowIdOf = workflow.idOf;
