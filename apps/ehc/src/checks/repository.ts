import { join } from 'node:path';

/** The folder of the whole repository, from the sources as well as from the build. */
export const repository = join(import.meta.dirname, '../../../..');

export const inRepository = (...path: string[]): string => join(repository, ...path);
