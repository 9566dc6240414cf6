import type { FactOf, MediationFact } from '../contract/index.js';
import { headerOf, mediated, mediationOnPaper, refusalOf, wantsMediation } from '../testing/index.js';

const booked = (rest: Partial<FactOf<'session-booked'>> = {}): FactOf<'session-booked'> => ({
  kind: 'session-booked',
  on: '2026-04-27',
  session: 'session-1',
  date: '2026-05-11',
  by: 'local-authority',
  ...rest,
});
const mediator: MediationFact = {
  kind: 'mediator-assigned',
  on: '2026-04-24',
  mediator: 'CMC-77',
  independent: true,
  registered: true,
};
const held = (rest: Partial<FactOf<'session-held'>> = {}): FactOf<'session-held'> => ({
  kind: 'session-held',
  on: '2026-05-11',
  session: 'session-1',
  authority: 'attended-with-authority',
  family: 'attended',
  supporter: true,
  advocate: true,
  childAttended: false,
  ...rest,
});
const begun = () => mediationOnPaper(headerOf('2026-04-10')).live(wantsMediation);

describe('given a family that wants mediation', () => {
  it('when a session gives 5 working days’ notice, then it is booked, and the family is told', () => {
    const record = begun().live([booked({ on: '2026-05-01' })]);
    expect(record.clock('mediation.venue-notice/session-1')).toMatchObject({
      due: '2026-05-01',
      state: 'met',
      citation: 'SEND Regs 2014 reg 37(2)',
    });
    expect(record).toMatchObject({ stage: 'session-booked', closed: false });
    expect(record.letters.at(-1)).toMatchObject({
      template: 'mediation-session',
      recipient: 'family',
      concerns: { session: 'session-1', date: '2026-05-11' },
    });
  });

  it('when it gives less, then it is refused, and the last day is named; unless the family agrees', () => {
    const record = begun();
    expect(refusalOf(() => record.live([booked({ on: '2026-05-05' })]))).toMatchObject({
      code: 'too-short-notice',
      field: 'date',
      provision: 'SEND Regs 2014 reg 37(2)',
      detail: expect.stringContaining('1 May 2026'),
    });
    record.live([booked({ on: '2026-05-05', familyAgreedToShorterNotice: true })]);
    expect(record.clock('mediation.venue-notice/session-1')).toMatchObject({ due: '2026-05-05', state: 'met' });
  });

  it('when one cancels after the other, then each new session has a name of its own, and the 30 days run on', () => {
    const record = begun().live([
      mediator,
      booked(),
      { kind: 'session-cancelled', on: '2026-05-01', session: 'session-1', by: 'family' },
      booked({ on: '2026-05-05', session: 'session-2', date: '2026-05-14' }),
      { kind: 'session-cancelled', on: '2026-05-13', session: 'session-2', by: 'mediator' },
      booked({ on: '2026-05-14', session: 'session-3', date: '2026-05-22' }),
      held({ on: '2026-05-22', session: 'session-3' }),
    ]);
    expect(record.letters.filter(({ template }) => template === 'mediation-session-cancelled')).toMatchObject([
      { concerns: { session: 'session-1', by: 'family' } },
      { concerns: { session: 'session-2', by: 'mediator' } },
    ]);
    expect(record.clock('mediation.arrange')).toMatchObject({
      due: '2026-05-23',
      state: 'met',
      metOn: '2026-05-22',
      citation: 'SEND Regs 2014 reg 36(2)',
    });
    expect(record.stage).toBe('mediated');
  });

  it.each<[string, MediationFact[], string, string | undefined]>([
    [
      'a session is booked for a day that is past',
      [booked({ on: '2026-05-20', date: '2026-05-11' })],
      'session-in-the-past',
      'SEND Regs 2014 reg 37(2)',
    ],
    ['a session is booked twice', [booked(), booked({ on: '2026-04-28' })], 'already-recorded', undefined],
    [
      'a health commissioner arranges what is not about health',
      [booked({ by: 'health-commissioner' })],
      'no-health-issues',
      'SEND Regs 2014 reg 36(2)',
    ],
    [
      'a session is cancelled that nobody booked',
      [{ kind: 'session-cancelled', on: '2026-04-28', session: 'session-9', by: 'family' }],
      'unknown-session',
      'SEND Regs 2014 reg 37(2)',
    ],
    [
      'a session is held that was cancelled',
      [booked(), { kind: 'session-cancelled', on: '2026-05-01', session: 'session-1', by: 'family' }, held()],
      'session-cancelled',
      undefined,
    ],
    [
      'a session is held on another day than the family was told',
      [mediator, booked(), held({ on: '2026-05-12' })],
      'not-the-booked-day',
      'SEND Regs 2014 reg 37(2)',
    ],
    ['a session is held twice', [mediator, booked(), held(), held()], 'already-recorded', undefined],
    ['a session is held without a mediator', [booked(), held()], 'not-allowed-at-this-stage', 'DRS-04'],
    [
      'the mediator is employed by the authority',
      [{ ...mediator, independent: false } as MediationFact],
      'not-independent',
      'DRS-04',
    ],
    [
      'the mediator is not on the register',
      [{ ...mediator, registered: false } as MediationFact],
      'not-registered',
      'DRS-04',
    ],
    [
      'the child attends and the mediator did not agree',
      [mediator, booked(), held({ childAttended: true, parentAgreed: true, mediatorAgreed: false })],
      'consent-missing',
      'MED-08',
    ],
    [
      'views were not obtained, and yet in writing',
      [{ kind: 'child-views-sought', on: '2026-05-01', obtained: false, how: 'in-writing' }],
      'does-not-fit',
      'MED-08',
    ],
    [
      'the mediation ends without a session',
      [{ kind: 'mediation-concluded', on: '2026-05-12', outcome: 'agreed' }],
      'not-allowed-at-this-stage',
      'SEND Regs 2014 reg 39(1)',
    ],
  ])('when %s, then it is refused with its reason', (_, facts, code, provision) => {
    const refused = refusalOf(() => begun().enter('2026-05-25', facts));
    expect([refused.code, refused.provision]).toEqual([code, provision]);
  });

  it('when both agreed to it, then the child attends', () => {
    const record = begun().live([
      mediator,
      booked(),
      held({ childAttended: true, parentAgreed: true, mediatorAgreed: true }),
    ]);
    expect(record.stage).toBe('mediated');
  });

  it('when the mediation has ended, then no further session is booked', () =>
    expect(
      refusalOf(() =>
        mediationOnPaper(headerOf('2026-04-10')).live([
          ...mediated(),
          booked({ on: '2026-05-12', session: 'session-2', date: '2026-05-29' }),
        ]),
      ),
    ).toMatchObject({ code: 'already-mediated', field: 'on' }));

  it('when nobody was told that it wants mediation, then no session is booked', () =>
    expect(
      refusalOf(() => mediationOnPaper(headerOf('2026-04-10')).live([wantsMediation[0]!, booked()])),
    ).toMatchObject({
      code: 'not-allowed-at-this-stage',
      provision: 'SEND Regs 2014 regs 35 and 36',
    }));
});
