import { inWords } from '@ehc/platform/plain';
import { searchAttributes } from '@ehc/platform/search-attributes';
import { TypedSearchAttributes } from '@temporalio/common';
import { TASK_QUEUE, workflowIdOf, type LetterIdentity, type LetterInput } from './workflow.js';

/**
 * How a letter workflow is started, for `client.workflow.start(WORKFLOW_TYPE, startOf(order))`: once for each order, findable by
 * ops before anything has run. A second start fails with WorkflowExecutionAlreadyStartedError, which means that all is well.
 */
export function startOf({ id, la, ...about }: LetterIdentity & { id: string; la: string }) {
  const input = {
    la,
    order: id,
    reference: about.reference,
    template: about.template,
    recipient: about.recipient,
  } as LetterInput;
  return {
    workflowId: workflowIdOf(about),
    taskQueue: TASK_QUEUE,
    args: [input] as [LetterInput],
    workflowIdReusePolicy: 'REJECT_DUPLICATE' as const,
    staticSummary: inWords`Letter ${about.template} to ${about.recipient}, case ${about.reference}`,
    typedSearchAttributes: new TypedSearchAttributes([
      { key: searchAttributes.localAuthority, value: la },
      { key: searchAttributes.stage, value: 'letter-waiting' },
    ]),
  };
}
