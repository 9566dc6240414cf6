import type { Clock, Fact, Recorded } from '../contract/index.js';
import { withClocks, withFact } from './apply.js';
import { overviewOf } from './overview.js';

const clock = (key: string, due: string | null, rest: Partial<Clock> = {}): Clock => ({
  key,
  rule: key,
  nature: 'duty',
  words: key,
  citation: '',
  due,
  state: 'running',
  ...rest,
});

describe('the overview of a case', () => {
  it.each<[string, Clock[], object]>([
    ['nothing runs', [clock('a', '2026-10-13', { state: 'met' })], { overdue: 0 }],
    [
      'two limits are ahead: the earlier is next',
      [clock('b', '2027-01-19'), clock('a', '2026-10-13')],
      { nextDueOn: '2026-10-13', nextDuty: 'a', overdue: 0 },
    ],
    [
      'two fall on one day: the order does not change',
      [clock('b', '2026-10-13'), clock('a', '2026-10-13')],
      { nextDueOn: '2026-10-13', nextDuty: 'a', overdue: 0 },
    ],
    [
      'one is missed and still owed',
      [clock('a', '2026-10-13', { missedFor: '2026-10-13' }), clock('b', '2027-01-19')],
      { nextDueOn: '2027-01-19', nextDuty: 'b', overdue: 1 },
    ],
    [
      'one was missed and moved: it is ahead again',
      [clock('a', '2026-11-13', { missedFor: '2026-10-13' })],
      { nextDueOn: '2026-11-13', nextDuty: 'a', overdue: 0 },
    ],
    [
      'one was met late: it is owed no longer',
      [clock('a', '2026-10-13', { state: 'met-late', missedFor: '2026-10-13' })],
      { overdue: 0 },
    ],
    [
      'an expected date passed: that is no breach',
      [clock('a', '2026-10-13', { nature: 'expected', missedFor: '2026-10-13' })],
      { overdue: 0 },
    ],
    ["the family's time runs: that is no duty", [clock('a', '2026-10-13', { nature: 'window' })], { overdue: 0 }],
    ['the law gives no day', [clock('a', null)], { overdue: 0 }],
    [
      'the time to refuse is over',
      [clock('a', '2026-12-22', { nature: 'only-if-refused', closedFor: '2026-12-22' })],
      { overdue: 0 },
    ],
  ])('when %s', (_, clocks, overview) => expect(overviewOf(clocks)).toEqual(overview));

  it('clocks that changed stand in the place of those they replace', () =>
    expect(
      withClocks(
        [clock('a', '2026-10-13'), clock('b', '2027-01-19')],
        [clock('a', '2026-10-14'), clock('c', null)],
      ).map(({ key, due }) => [key, due]),
    ).toEqual([
      ['a', '2026-10-14'],
      ['b', '2027-01-19'],
      ['c', null],
    ]));
});

describe('the facts of a case', () => {
  const request: Recorded = { sequence: 1, fact: { kind: 'request-received', on: '2026-04-20' } };
  const views: Recorded = { sequence: 2, fact: { kind: 'views-received', on: '2026-05-01' } };
  const correction = (corrects: number, replacement?: Fact): Recorded => ({
    sequence: 3,
    fact: { kind: 'correction', on: '2026-05-11', corrects, ...(replacement && { replacement }) } as Fact,
  });

  it('a correction replaces the fact it points at, in its place, and stands itself at the end', () => {
    const right = { kind: 'request-received', on: '2026-04-17' };
    expect(withFact([request, views], correction(1, right))).toEqual([
      { sequence: 1, fact: right },
      views,
      correction(1, right),
    ]);
  });
  it('a correction without a replacement strikes out', () =>
    expect(withFact([request, views], correction(2))).toEqual([request, correction(2)]));
  it('what was known is not changed', () => {
    const known = [request, views];
    withFact(known, correction(2));
    expect(known).toEqual([request, views]);
  });
});
