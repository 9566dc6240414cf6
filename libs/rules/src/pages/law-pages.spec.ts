import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../statute/index.js';
import { lawPages } from './law-pages.js';

const folder = join(import.meta.dirname, '../../../../docs/law');

describe('the pages of the law', () => {
  it('are those that the tables generate (else run: node libs/rules/bin/law-pages.mjs)', () => {
    const checkedIn = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    expect(checkedIn).toEqual(Object.fromEntries(lawPages().map(({ name, text }) => [name, text])));
  });

  it('show every rule once, with its law', () => {
    const all = lawPages()
      .filter(({ name }) => name !== 'README.md')
      .map(({ text }) => text)
      .join('\n');
    const shown = allRules().map(({ id }) => all.split('\n').filter((line) => line.startsWith(`| \`${id}\` |`)).length);
    expect(new Set(shown)).toEqual(new Set([1]));
  });
});
