import fc from 'fast-check';
import { aHead, aLog } from '../testing/a-log.js';
import { checkExport, exportText, sealed, type ExportedCase, type HeadsContent } from './index.js';

const reference = 'EX-2026-0141';
const log = aLog(4);
const anExport = (entries = log): string =>
  exportText({
    la: 'EX',
    reference,
    exportedAt: '2026-11-22T10:00:00.000Z',
    reached: 4,
    entries,
    heads: [{ file: 'heads-2026-11-21.jws', day: '2026-11-21', entries: aHead(log.slice(0, 2)).entries }],
  });
const text = anExport();
/** What was signed of the case, on a day. */
const heads = (day: string, entries = log): HeadsContent =>
  ({ day, at: `${day}T02:30:00.000Z`, cases: [aHead(entries, 1)], lost: [] }) as unknown as HeadsContent;
const check = (content: string, signed: HeadsContent[] = []) => checkExport(Buffer.from(content), signed);
/** The file with something changed and its seal made to fit again. */
const resealed = (change: (content: ExportedCase) => void): string => {
  const content = JSON.parse(text) as ExportedCase;
  change(content);
  return sealed(content);
};

describe('an exported case', () => {
  it('given that it is as it was written, then nothing is wrong', () =>
    expect(check(text, [heads('2026-11-21', log.slice(0, 2))])).toEqual({
      reference,
      entries: 4,
      heldAgainst: 1,
      problems: [],
    }));

  it('given any byte changed to any other, anywhere in it, then that is found', () => {
    const bytes = Buffer.from(text);
    const anywhere = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(anywhere, ([position, mask]) => {
        const changed = Buffer.from(bytes);
        changed[position]! ^= mask;
        return checkExport(changed).problems.length > 0;
      }),
      { numRuns: 2_000 },
    );
  });

  it('given each byte in turn with its lowest bit changed, then each is found', () => {
    const bytes = Buffer.from(text);
    const unseen = [...bytes.keys()].filter((position) => {
      const changed = Buffer.from(bytes);
      changed[position]! ^= 1;
      return checkExport(changed).problems.length === 0;
    });
    expect(unseen).toEqual([]);
  });

  it.each<[string, (content: ExportedCase) => void, string]>([
    [
      'an entry altered',
      ({ entries }) => (entries[1]!.text = entries[1]!.text.replace('09-01', '08-01')),
      `${reference}: entry 2 was altered after it was written.`,
    ],
    [
      'an entry that shows something else',
      ({ entries }) => (entries[1]!.shown['by'] = 'nobody'),
      `${reference}: entry 2 shows something else than what was hashed.`,
    ],
    ['an entry removed', ({ entries }) => void entries.splice(2, 1), `${reference}: entry 3 is missing.`],
    ['its end cut off', ({ entries }) => void entries.pop(), `${reference}: entry 4 is missing.`],
    [
      'two entries exchanged',
      ({ entries }) => entries.splice(1, 2, entries[2]!, entries[1]!),
      `${reference}: entry 2 is out of order: it follows from an entry that stands after it.`,
    ],
    [
      'another case named',
      (content) => (content.reference = 'EX-2026-0007'),
      `Entry 1 is of another case than EX-2026-0007: ${reference}.`,
    ],
    [
      'another head shown',
      ({ heads: [head] }) => (head!.entries['2'] = 'f'.repeat(64)),
      `${reference}: entry 2 is not the entry that was published: the log was written anew from there (published on 21 November 2026).`,
    ],
  ])('given %s and a seal that fits, then that is named', (_, change, problem) =>
    expect(check(resealed(change)).problems).toEqual([problem]),
  );

  it('given a whole file written anew, then only the signed heads tell, and name the first entry that differs', () => {
    const anew = sealed({
      ...(JSON.parse(text) as ExportedCase),
      entries: aLog(4, reference, { 3: { by: 'nobody' } }),
    });
    expect(check(anew).problems).toEqual([]);
    expect(check(anew, [heads('2026-11-21')]).problems).toEqual([
      `${reference}: entry 3 is not the entry that was published: the log was written anew from there (published on 21 November 2026).`,
    ]);
  });

  it('given heads that were signed after the export, then they say nothing of it', () => {
    const grown = heads('2026-11-23', aLog(6));
    expect(check(text, [grown])).toMatchObject({ heldAgainst: 0, problems: [] });
  });

  it.each([
    ['something else', '{"what":"shopping"}', /^The file is not an exported case: /],
    ['no JSON', 'not at all', /^The file is damaged/],
    ['nothing', '', /^The file is damaged/],
  ])('given %s, then that is said', (_, content, words) =>
    expect(check(content).problems).toEqual([expect.stringMatching(words)]),
  );
});
