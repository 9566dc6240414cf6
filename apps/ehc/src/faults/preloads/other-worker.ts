import { register } from 'node:module';

/** Loaded before the worker (`node --import`): it then serves another bundle of workflows, or draws the wake-ups of a day together. */
register('./other-worker-hooks.js', import.meta.url);
