import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlantedImport } from './planted-imports.js';
import { inRepository } from './repository.js';

type Planted = Omit<PlantedImport, 'rule'>;

/** Where each of our packages lives. */
const homes: Record<string, string> = { 'casework-app': 'apps/casework' };
const homeOf = (name: string): string => homes[name] ?? `libs/${name}`;

/** Builds a small repository of planted files in a folder, with a stub for everything that they import. */
export function plant(folder: string, all: readonly Planted[]): void {
  for (const { file, imports, typeOnly } of all)
    write(
      folder,
      file,
      `import ${typeOnly ? 'type ' : ''}{ x } from '${imports}';\nexport const y${typeOnly ? ': typeof x' : ''} = ${typeOnly ? '1' : 'x'};\n`,
    );
  for (const { file, imports } of all) stub(folder, file, imports);
}

function stub(folder: string, file: string, imports: string): void {
  if (imports.startsWith('node:')) return;
  if (imports.startsWith('.')) return writeIfMissing(folder, join(dirname(file), imports).replace(/\.js$/, '.ts'));
  if (imports.startsWith('@ehc/')) return stubOfOurs(folder, imports);
  writeIfMissing(folder, `node_modules/${imports}/index.js`);
  writeIfMissing(
    folder,
    `node_modules/${imports}/package.json`,
    JSON.stringify({ name: imports, main: 'index.js', type: 'module' }),
  );
}

/** Our package as it is, but for its files: a door that does not exist is opened, so that the rule and not the resolver objects. */
function stubOfOurs(folder: string, imports: string): void {
  const [, name = '', ...door] = imports.split('/');
  const home = homeOf(name);
  const planted = join(folder, home, 'package.json');
  const settings = JSON.parse(
    readFileSync(existsSync(planted) ? planted : inRepository(home, 'package.json'), 'utf8'),
  ) as { exports: Record<string, Record<string, string>> };
  const path = door.length === 0 ? '.' : `./${door.join('/')}`;
  const source = settings.exports[path]?.['@ehc/source'] ?? `./src/${door.join('/')}/index.ts`;
  settings.exports[path] ??= { '@ehc/source': source };
  write(folder, `${home}/package.json`, JSON.stringify(settings));
  writeIfMissing(folder, join(home, source));
  const link = join(folder, 'node_modules/@ehc', name);
  mkdirSync(dirname(link), { recursive: true });
  if (!existsSync(link)) symlinkSync(join(folder, home), link);
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeIfMissing(folder: string, path: string, text = 'export const x = 1;\n'): void {
  if (!existsSync(join(folder, path))) write(folder, path, text);
}
