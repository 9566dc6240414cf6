import { DefaultFailureConverter } from '@temporalio/common';

/** Puts messages and stacks of failures into the encrypted part; they are plain by default. Loaded by path, in workflows as well. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
