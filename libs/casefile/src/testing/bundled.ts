import type { WorkflowBundleOption } from '@temporalio/worker';

/** A bundle of workflows that jest's setup made. @param variable says where it is, as in the project's jest.bundle.mjs */
export function bundled(variable: string): Extract<WorkflowBundleOption, { codePath: string }> {
  const codePath = process.env[variable];
  if (!codePath) throw new Error(`${variable} is not set: jest.bundle.mjs of the project makes the bundle`);
  return { codePath };
}
