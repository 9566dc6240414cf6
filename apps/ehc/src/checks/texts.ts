import { readFileSync } from 'node:fs';
import { inRepository } from './repository.js';

export const textOf = (...path: string[]): string => readFileSync(inRepository(...path), 'utf8');
export const jsonOf = <T>(...path: string[]): T => JSON.parse(textOf(...path)) as T;
