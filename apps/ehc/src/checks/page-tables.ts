import { textOf } from './texts.js';

/** The rows of the table under a heading of a page, cell by cell, without its first two lines. */
export function rowsUnder(page: string, heading: string): string[][] {
  const [, part] = `\n${textOf(page)}`.split(new RegExp(`\n#+ ${heading}\n`));
  if (part === undefined) throw new Error(`${page} has no heading "${heading}".`);
  const [own = ''] = part.split(/\n#+ /);
  return own
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    );
}
