import type { Clock } from '../contract/index.js';
import type { Duty } from './duty.js';
import { reckon } from './reckon.js';

const citation = 'SEND Regs 2014 reg 13(2)';
const plan: Duty = {
  key: 'ehc.final-plan',
  rule: 'ehc.final-plan',
  nature: 'duty',
  words: 'final plan due 19 January 2027',
  citation,
  due: '2027-01-19',
  warningDays: 28,
  explanation: {},
};

/** What is recorded of one duty as it changes from day to day: "day event due", and the clock in the end. */
function told(days: [day: string, duty: Partial<Duty> | 'struck out'][], duty: Duty = plan) {
  let clocks: Clock[] = [];
  const events: string[] = [];
  for (const [day, change] of days) {
    const { changed, events: now } = reckon(
      clocks,
      change === 'struck out' ? [] : [{ ...duty, ...change }],
      day,
      'EX-2026-0141',
    );
    clocks = changed.length > 0 ? changed : clocks;
    events.push(...now.map((event) => `${day} ${event.kind} ${event.due} ${event.citation}`));
  }
  return { events, clock: clocks[0]! };
}

describe('given a duty of law due on 19 January 2027, with a warning 28 days ahead', () => {
  it.each<[string, Parameters<typeof told>[0], string[], Partial<Clock>]>([
    ['the day before the warning, then nothing is recorded', [['2026-12-21', {}]], [], { state: 'running' }],
    [
      'the day of the warning, then it is near, once',
      [
        ['2026-12-22', {}],
        ['2026-12-23', {}],
      ],
      [`2026-12-22 limit-near 2027-01-19 ${citation}`],
      { state: 'running', warnedFor: '2027-01-19' },
    ],
    [
      'its last day, then it is not missed',
      [
        ['2026-12-22', {}],
        ['2027-01-19', {}],
      ],
      [`2026-12-22 limit-near 2027-01-19 ${citation}`],
      { state: 'running' },
    ],
    [
      'the day after, then it is missed, once',
      [
        ['2027-01-20', {}],
        ['2027-01-21', {}],
      ],
      [`2027-01-20 limit-missed 2027-01-19 ${citation}`],
      { state: 'running', missedFor: '2027-01-19' },
    ],
    [
      'it is done on the last day, then it was met',
      [
        ['2027-01-19', { metOn: '2027-01-19' }],
        ['2027-02-01', { metOn: '2027-01-19' }],
      ],
      [],
      { state: 'met' },
    ],
    [
      'it is done a day late, then it is met late and was missed',
      [['2027-01-20', { metOn: '2027-01-20' }]],
      [`2027-01-20 limit-missed 2027-01-19 ${citation}`],
      { state: 'met-late', missedFor: '2027-01-19' },
    ],
    [
      'it is entered late that it was done in time, then the breach is withdrawn',
      [
        ['2027-01-20', {}],
        ['2027-01-25', { metOn: '2027-01-18' }],
      ],
      [`2027-01-20 limit-missed 2027-01-19 ${citation}`, `2027-01-25 breach-withdrawn 2027-01-19 ${citation}`],
      { state: 'met' },
    ],
    [
      'an exception lifts it before, then it is never missed',
      [
        ['2027-01-10', { lifted: true }],
        ['2027-02-01', { lifted: true }],
      ],
      [],
      { state: 'lifted', due: '2027-01-19' },
    ],
    [
      'an exception lifts it afterwards, then the breach is withdrawn and the date stays in sight',
      [
        ['2027-01-20', {}],
        ['2027-01-25', { lifted: true }],
      ],
      [`2027-01-20 limit-missed 2027-01-19 ${citation}`, `2027-01-25 breach-withdrawn 2027-01-19 ${citation}`],
      { state: 'lifted', due: '2027-01-19' },
    ],
    [
      'it moves on after it was missed, then the breach is withdrawn and the new date is warned of',
      [
        ['2027-01-20', {}],
        ['2027-01-21', { due: '2027-02-02' }],
      ],
      [
        `2027-01-20 limit-missed 2027-01-19 ${citation}`,
        `2027-01-21 breach-withdrawn 2027-01-19 ${citation}`,
        `2027-01-21 limit-near 2027-02-02 ${citation}`,
      ],
      { state: 'running', due: '2027-02-02', warnedFor: '2027-02-02' },
    ],
    [
      'it moves back to a day that is past, then that day is missed',
      [
        ['2027-01-10', {}],
        ['2027-01-11', { due: '2027-01-08' }],
      ],
      [`2027-01-10 limit-near 2027-01-19 ${citation}`, `2027-01-11 limit-missed 2027-01-08 ${citation}`],
      { state: 'running', missedFor: '2027-01-08' },
    ],
    [
      'it moves from one missed day to another, then the second is missed too',
      [
        ['2027-01-20', {}],
        ['2027-01-21', { due: '2027-01-15' }],
      ],
      [`2027-01-20 limit-missed 2027-01-19 ${citation}`, `2027-01-21 limit-missed 2027-01-15 ${citation}`],
      { missedFor: '2027-01-15' },
    ],
    [
      'the case ends in time without it, then it is no longer owed',
      [['2027-02-01', { endedOn: '2027-01-12' }]],
      [],
      { state: 'ended' },
    ],
    [
      'the case ended after it was due, then it was missed',
      [['2027-02-01', { endedOn: '2027-01-25' }]],
      [`2027-02-01 limit-missed 2027-01-19 ${citation}`],
      { state: 'ended', missedFor: '2027-01-19' },
    ],
    [
      'what it hung on is struck out, then it ends and its breach is withdrawn',
      [
        ['2027-01-20', {}],
        ['2027-01-21', 'struck out'],
        ['2027-02-01', 'struck out'],
      ],
      [`2027-01-20 limit-missed 2027-01-19 ${citation}`, `2027-01-21 breach-withdrawn 2027-01-19 ${citation}`],
      { state: 'ended' },
    ],
  ])('when %s', (_, days, events, clock) => {
    const result = told(days);
    expect(result.events).toEqual(events);
    expect(result.clock).toMatchObject({ citation, ...clock });
    if (!clock.missedFor) expect(result.clock.missedFor).toBeUndefined();
  });

  it('then its wake-ups are at 8 on the day of the warning and in the first hour after its last day, London time, and always the same', () => {
    const { clock } = told([['2026-10-01', {}]]);
    expect(clock.warnAt).toMatch(/^2026-12-22T08:/);
    expect(clock.missAt).toMatch(/^2027-01-20T00:/);
    expect(told([['2026-10-01', { due: '2026-07-14', metOn: '2026-07-01' }]]).clock.missAt).toMatch(/^2026-07-14T23:/);
    expect(told([['2026-10-02', {}]]).clock.missAt).toBe(clock.missAt);
  });

  it('when nothing changed, then nothing is handed on', () => {
    const { changed } = reckon([], [plan], '2026-10-01', 'EX-2026-0141');
    expect(reckon(changed, [plan], '2026-10-02', 'EX-2026-0141')).toEqual({ changed: [], events: [] });
  });

  it('when two cases hold the same duty, then they do not wake at the same moment', () => {
    const wakes = ['EX-2026-0141', 'EX-2026-0142', 'EX-2026-0143'].map(
      (reference) => reckon([], [plan], '2026-10-01', reference).changed[0]!.missAt,
    );
    expect(new Set(wakes).size).toBe(3);
  });
});
