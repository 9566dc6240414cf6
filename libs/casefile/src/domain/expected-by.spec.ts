import { expectedBy } from './expected-by.js';
import { reckon } from './reckon.js';

const settled = {
  key: 'target/settlement',
  what: 'settlement',
  by: '2026-03-02',
  citation: 'DRS-02, timetable set by the parties',
  warningDays: 7,
  step: 'set on 5 January 2026: 2 March 2026',
  note: 'A date that was agreed, not a limit of law.',
};

describe('given a settlement expected by 2 March 2026', () => {
  it('when that day passes, then nobody is in breach: an expected date has passed', () =>
    expect(reckon([], [expectedBy(settled)], '2026-03-03', 'EX-2026-0141-D1').events).toEqual([
      { kind: 'expected-date-passed', key: settled.key, due: '2026-03-02', citation: settled.citation },
    ]));

  it('then the record says what is expected by when, and on what it rests', () =>
    expect(expectedBy(settled)).toMatchObject({
      words: 'settlement by 2 March 2026, DRS-02, timetable set by the parties',
      explanation: { due: '2026-03-02', duty: 'settlement', steps: [settled.step], notes: [settled.note] },
    }));

  it.each([
    ['met on 1 March and over on 2 March', { metOn: '2026-03-01', endedOn: '2026-03-02' }, 'met'],
    ['over on 1 March without it', { endedOn: '2026-03-01' }, 'ended'],
  ])('and %s, then it is told by its state', (_, days, state) =>
    expect(reckon([], [expectedBy({ ...settled, ...days })], '2026-03-03', 'EX-2026-0141-D1').changed).toMatchObject([
      { state, citation: settled.citation },
    ]),
  );
});
