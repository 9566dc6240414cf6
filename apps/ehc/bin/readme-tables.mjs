// Writes what is generated from the code: the tables of README.md and the page of who may do what. Run it after a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessPage } from '../dist/settings/access-page.js';
import { withTables } from '../dist/settings/readme.js';

const inRepository = (path) => join(import.meta.dirname, '../../..', path);
writeFileSync(inRepository('README.md'), withTables(readFileSync(inRepository('README.md'), 'utf8')));
writeFileSync(inRepository('docs/security/access.md'), accessPage());
