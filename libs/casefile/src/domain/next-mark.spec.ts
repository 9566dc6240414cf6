import type { Clock } from '../contract/index.js';
import { jitterOf } from './jitter.js';
import { nextMark } from './next-mark.js';

const due = '2027-01-19';
const clock: Clock = {
  key: 'ehc.final-plan',
  rule: 'ehc.final-plan',
  nature: 'duty',
  words: '',
  citation: '',
  due,
  state: 'running',
  warnAt: '2026-12-22T08:12:00.000Z',
  missAt: '2027-01-20T00:12:00.000Z',
};

describe('what a clock waits for next', () => {
  it.each<[string, Partial<Clock>, unknown]>([
    ['first the warning', {}, { what: 'warning', at: clock.warnAt }],
    ['then the limit', { warnedFor: due }, { what: 'limit', at: clock.missAt }],
    ['then only a change', { warnedFor: due, missedFor: due }, undefined],
    ['the limit alone, where nobody is warned', { warnAt: undefined }, { what: 'limit', at: clock.missAt }],
    ['a new warning after the date moved', { warnedFor: '2027-01-05' }, { what: 'warning', at: clock.warnAt }],
    ['no warning after the limit was missed', { missedFor: due }, undefined],
    [
      'the end of a time that nobody breaches',
      { nature: 'only-if-refused', warnedFor: due },
      { what: 'limit', at: clock.missAt },
    ],
    ['nothing, when that time has ended', { nature: 'only-if-refused', closedFor: due }, undefined],
    ['nothing, when it was met', { state: 'met' }, undefined],
    ['nothing, when it was lifted', { state: 'lifted' }, undefined],
    ['nothing, where the law gives no day', { due: null }, undefined],
  ])('%s', (_, change, mark) => expect(nextMark({ ...clock, ...change })).toEqual(mark));
});

describe('the spread of wake-ups', () => {
  it('is the same for the same case and lies in the hour', () => {
    const spread = Array.from({ length: 500 }, (_, n) => jitterOf(`EX-2026-${n}`, 3_600_000));
    expect(spread).toEqual(Array.from({ length: 500 }, (_, n) => jitterOf(`EX-2026-${n}`, 3_600_000)));
    expect(Math.min(...spread)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...spread)).toBeLessThan(3_600_000);
    expect(new Set(spread).size).toBeGreaterThan(490);
  });
});
