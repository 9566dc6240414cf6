import type { Clock } from '../contract/index.js';
import type { Duty } from './duty.js';
import { reckon } from './reckon.js';

/** The kinds of events that a duty brings by a day, and the state it is then in. */
function by(day: string, duty: Omit<Duty, 'explanation' | 'rule' | 'words'>, known: Clock[] = []) {
  const { changed, events } = reckon(
    known,
    [{ ...duty, rule: duty.key, words: duty.key, explanation: {} }],
    day,
    'EX-2026-0141',
  );
  return {
    kinds: events.map(({ kind }) => kind),
    clock: changed[0] ?? known[0]!,
    citations: events.map((event) => event.citation),
  };
}

describe("given the family's 15 days for the draft, until 4 May 2026", () => {
  const window = {
    key: 'ehc.draft-representations',
    nature: 'window',
    citation: 'SEND Regs 2014 reg 13(1)(a)',
    due: '2026-05-04',
    notBefore: '2026-05-05',
    warningDays: 7,
  } as const;
  it.each([
    ['on the last day', '2026-05-04', {}, [], 'running'],
    ['the day after', '2026-05-05', {}, ['window-closed'], 'met'],
    ['after a new draft ended it', '2026-05-05', { endedOn: '2026-04-28' }, [], 'ended'],
  ])('%s: nobody breaches it, nobody is warned', (_, day, rest, kinds, state) => {
    const now = by(day, { ...window, ...rest });
    expect(now).toMatchObject({
      kinds,
      clock: { state, notBefore: '2026-05-05', citation: 'SEND Regs 2014 reg 13(1)(a)' },
    });
    expect(now.clock.missedFor).toBeUndefined();
    expect(now.clock.warnAt).toBeUndefined();
  });
  it('its end is recorded once', () => {
    const ended = by('2026-05-05', window);
    expect(by('2026-05-06', window, [ended.clock]).kinds).toEqual([]);
  });
});

describe('given the last day to refuse a plan, 22 December 2026', () => {
  const refusal = {
    key: 'ehc.refusal-to-issue',
    nature: 'only-if-refused',
    citation: 'SEND Regs 2014 reg 10(1)',
    due: '2026-12-22',
    warningDays: 14,
  } as const;
  it.each([
    ['14 days ahead', '2026-12-08', {}, ['limit-near'], 'running', undefined],
    [
      'the day after, with nothing decided: no breach, the time to refuse is over',
      '2026-12-23',
      {},
      ['window-closed'],
      'running',
      undefined,
    ],
    ['refused on the last day', '2026-12-23', { metOn: '2026-12-22' }, [], 'met', undefined],
    ['refused a day late: a breach', '2026-12-23', { metOn: '2026-12-23' }, ['limit-missed'], 'met-late', '2026-12-22'],
    ['decided to issue, however late', '2027-01-10', { endedOn: '2027-01-10' }, [], 'ended', undefined],
  ])('%s', (_, day, rest, kinds, state, missedFor) => {
    const now = by(day, { ...refusal, ...rest });
    expect(now).toMatchObject({ kinds, clock: { state, citation: 'SEND Regs 2014 reg 10(1)' } });
    expect(now.clock.missedFor).toBe(missedFor);
  });
});

describe('given a reply expected by 16 December 2026', () => {
  const reply = {
    key: 'ehc.school-consult-reply/school-1',
    nature: 'expected',
    citation: 'SEND Code of Practice 2015 para 9.83',
    due: '2026-12-16',
    warningDays: 7,
  } as const;
  it('when it does not come, then that is recorded under a name of its own, and when it turns out to have come, taken back', () => {
    const late = by('2026-12-17', reply);
    expect(late).toMatchObject({
      kinds: ['expected-date-passed'],
      citations: ['SEND Code of Practice 2015 para 9.83'],
    });
    expect(by('2026-12-18', { ...reply, metOn: '2026-12-15' }, [late.clock])).toMatchObject({
      kinds: ['expected-date-was-kept'],
      clock: { state: 'met' },
    });
  });
});

describe('given a duty to act as soon as practicable', () => {
  const soon = {
    key: 'ehc.decision-to-assess#as-soon-as-practicable',
    nature: 'duty',
    citation: 'SEND Regs 2014 reg 5(1)',
    due: null,
    warningDays: 14,
  } as const;
  it('then no day misses it, and doing it meets it', () => {
    const running = by('2030-01-01', soon);
    expect(running).toMatchObject({ kinds: [], clock: { state: 'running', due: null } });
    expect(running.clock).not.toHaveProperty('missAt');
    expect(by('2030-01-02', { ...soon, metOn: '2030-01-02' }, [running.clock])).toMatchObject({
      kinds: [],
      clock: { state: 'met' },
    });
  });
});
