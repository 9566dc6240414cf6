import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

// from src/pages as well as from dist/pages
const folder = fileURLToPath(new URL('../../templates/', import.meta.url));

const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
});

export const render = (name: string, view: object): string => templates.render(`${name}.njk`, view);
