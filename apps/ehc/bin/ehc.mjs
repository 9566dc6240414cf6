#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const program = join(root, 'apps', 'ehc', 'dist', 'main.js');

if (!existsSync(program)) {
  const { build } = await import(pathToFileURL(join(root, 'tools', 'prepare', 'build.mjs')).href);
  if (!(await build())) process.exit(1);
}
await import(pathToFileURL(program).href);
