import type { HeadsContent } from '@ehc/casefile/evidence';
import { heldAgainstWords } from './held-against-words.js';

const now = new Date('2026-11-22T10:00:00Z');
const file = (day: string) => ({ day, cases: [{}], at: `${day}T02:30:00.000Z` }) as unknown as HeadsContent;

describe('what the logs were held against', () => {
  it.each([
    [['2026-11-22'], 'Held against the heads of 1 case, published on 22 November 2026.'],
    [
      ['2026-11-21', '2026-11-22'],
      'Held against 2 files of published heads, the newest of 22 November 2026, with 1 case.',
    ],
    [
      ['2026-11-19'],
      'Held against the heads of 1 case, published on 19 November 2026. That is more than two days ago: newer files were removed, or none were published.',
    ],
    [[], 'Not held against published heads: there are none yet. A whole log that was written anew would not be seen.'],
  ])('given files of %j on 22 November 2026', (days, words) =>
    expect(heldAgainstWords({ files: days.map(file), problems: [] }, now)).toBe(words),
  );

  it('given files that prove nothing, then that is said', () =>
    expect(heldAgainstWords({ files: [], problems: ['it was altered'] }, now)).toContain(
      'none of them can be trusted',
    ));
});
