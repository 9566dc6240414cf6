import { requirements } from './asvs-requirements.js';
import { citationsIn, faultOf, titlesIn } from './cited-tests.js';
import { rowsUnder } from './page-tables.js';
import { textOf } from './texts.js';

const page = 'docs/security/asvs.md';
const rowsOf = (chapter: string) =>
  rowsUnder(page, chapter).map(([id = '', asks = '', answer = '']) => ({ chapter, id, asks, answer }));
const rows = Object.keys(requirements).flatMap((chapter) => rowsOf(`${chapter} .*`));
const beyond = rowsOf('Of level 3');
const isYes = (answer: string): boolean => /^Yes[.,:]/.test(answer);
const isNotApplicable = (answer: string): boolean => /^Not applicable because \w/.test(answer);
const isNotYet = (answer: string): boolean => /^Not yet: \w/.test(answer);

describe('docs/security/asvs.md', () => {
  it.each(Object.entries(requirements))('answers each requirement of %s at level 1 and 2, in order', (chapter, ids) =>
    expect(
      rows
        .filter((row) => row.chapter === `${chapter} .*`)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids),
  );

  it.each([...rows, ...beyond])(
    '$id: says yes with a test, not applicable with why, or not yet with what is missing',
    ({ asks, answer }) => {
      expect(asks).toMatch(/\w/);
      expect([isYes, isNotApplicable, isNotYet].filter((is) => is(answer))).toHaveLength(1);
      if (isYes(answer)) expect(citationsIn(answer, page)).not.toEqual([]);
    },
  );

  it('counts its answers rightly', () => {
    const count = (is: (answer: string) => boolean): number => rows.filter(({ answer }) => is(answer)).length;
    expect(/^\d+ requirements: .*$/m.exec(textOf(page))?.[0]).toBe(
      `${rows.length} requirements: ${count(isYes)} yes, ${count(isNotApplicable)} not applicable, ${count(isNotYet)} not yet.`,
    );
  });
});

describe.each([page, 'docs/security/threat-model.md'])('the tests that %s cites', (path) => {
  const cited = citationsIn(textOf(path), path);

  it('are many', () => expect(cited.length).toBeGreaterThan(20));

  it.each(cited)('"$words" stands in $file', (citation) => expect(faultOf(citation)).toBeUndefined());

  it('are all written as citations', () =>
    expect(cited).toHaveLength([...textOf(path).matchAll(/\.spec\.ts\)/g)].length));
});

describe('a citation that has gone stale', () => {
  const file = 'apps/ehc/src/checks/asvs.spec.ts';

  it('given a test that does not exist, then that is said', () =>
    expect(faultOf({ words: ['counts', 'sheep'].join(' '), file })).toBe(`no test of ${file} says "counts sheep"`));

  it('given a file that does not exist, then that is said', () =>
    expect(faultOf({ words: 'counts', file: 'apps/none.spec.ts' })).toBe('there is no apps/none.spec.ts'));

  it('given words of the code that are no title, then they do not count', () =>
    expect(titlesIn(`it('keeps dates', () => expect(row).toEqual('no title', 1));`)).toEqual(['keeps dates']));

  it('given a title with an escaped quote or of a table, then it is read as it is printed', () =>
    expect(titlesIn(`it.each([1])(\n  'an officer\\'s %s', () => {});\ndescribe("the panel's", () => {});`)).toEqual([
      "an officer's %s",
      "the panel's",
    ]));
});
