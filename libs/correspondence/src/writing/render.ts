import nunjucks from 'nunjucks';
import { fileURLToPath } from 'node:url';
import { CannotBeWritten } from './cannot-be-written.js';
import { inlineStyles } from './inline-styles.js';

// from src/writing as well as from dist/writing
const folder = fileURLToPath(new URL('../../templates/', import.meta.url));

const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
});

/**
 * The HTML of a letter from `templates/<name>.njk`.
 * @throws CannotBeWritten when the template outputs something that is not there
 */
export function renderHtml(name: string, view: object): string {
  try {
    return inlineStyles(templates.render(`${name}.njk`, view));
  } catch (cause) {
    const place = /\[Line (\d+), Column (\d+)\]/.exec(String(cause));
    throw new CannotBeWritten(
      `its template ${name} asks for something that is not there${place ? ` (line ${place[1]})` : ''}`,
      { cause },
    );
  }
}
