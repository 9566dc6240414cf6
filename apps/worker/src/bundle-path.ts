import { fileURLToPath } from 'node:url';

/** Where the build writes the bundle, and the worker finds it. */
export const bundlePath = fileURLToPath(new URL('../dist/workflows.bundle.cjs', import.meta.url));
