export const bareQueue = 'bare';
export const bareType = 'bareCase';

/** How many timers each step of the product's case starts and cancels: the bare case does the same. */
export interface StepTimers {
  started: number;
  cancelled: number;
}

export interface BareActivities {
  insertStep(workflowId: string, step: number, body: unknown): Promise<void>;
}
