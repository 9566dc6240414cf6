import { fileURLToPath } from 'node:url';

/** The built module of that name in this folder: a program of its own loads it. */
export const preload = (name: 'shifted-clock' | 'other-worker'): string =>
  fileURLToPath(new URL(`../../../dist/faults/preloads/${name}.js`, import.meta.url));

/** The bundle of workflows that the worker serves. */
export const workflowBundle = fileURLToPath(new URL('../../../../worker/dist/workflows.bundle.cjs', import.meta.url));
