// Writes docs/law from the tables. Build the library first: npx tsc -b libs/rules/tsconfig.lib.json
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawPages } from '../dist/pages/law-pages.js';

const folder = join(import.meta.dirname, '../../../docs/law');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, text } of lawPages()) writeFileSync(join(folder, name), text);
console.log(`Wrote ${lawPages().length} pages to docs/law`);
