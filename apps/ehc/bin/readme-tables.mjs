// Writes the tables of settings and ports into README.md: run it after a build when a schema or a port has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from '../dist/settings/readme.js';

const readme = join(import.meta.dirname, '../../../README.md');
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
