import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRepository } from './repository.js';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(inRepository('docs'), { recursive: true }).map((path) => join('docs', String(path))),
].filter((path) => path.endsWith('.md'));

/** The links of a page that lead to a file of ours, as paths from the root. */
const linksOf = (page: string): string[] =>
  [...readFileSync(inRepository(page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) =>
    join(dirname(page), link!),
  );

describe('links between pages', () => {
  it.each(pages)('%s leads to what is there', (page) =>
    expect(linksOf(page).filter((link) => !existsSync(inRepository(link)))).toEqual([]),
  );

  it('are looked at in more than one page', () => expect(pages.flatMap(linksOf).length).toBeGreaterThan(20));
});
