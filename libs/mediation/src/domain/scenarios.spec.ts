import { agreedInWigan, cancelledInDecember, declinedInEaling, headerOf, mediationOnPaper } from '../testing/index.js';

const entered = '2026-11-22';
const ways = ['one at a time', 'all at once'] as const;

describe.each(ways)('given the facts of a dispute, entered later %s', (way) => {
  it('a family that declines has its certificate in time, and two months to appeal', () => {
    const record = mediationOnPaper(headerOf(entered, 'ealing', '2015-04', 'EA-2026-0001-M1')).enter(
      entered,
      declinedInEaling,
      way,
    );
    expect(record.clock('mediation.contact')).toMatchObject({
      due: '2026-06-10',
      state: 'met',
      metOn: '2026-05-05',
      citation: 'SEND Regs 2014 reg 33',
    });
    expect(record.clock('mediation.certificate-declined')).toMatchObject({
      due: '2026-05-11',
      state: 'met',
      metOn: '2026-05-08',
      citation: 'SEND Regs 2014 reg 34(1)',
    });
    expect(record.clock('appeal.lodge')).toMatchObject({
      due: '2026-06-10',
      nature: 'window',
      citation: 'HESC Rules 2008 r.20(1)(c)',
    });
    expect(record).toMatchObject({ stage: 'over', closed: true });
  });

  it('a family that mediates on education and health is owed the plan that was agreed', () => {
    const record = mediationOnPaper(headerOf(entered, 'wigan', '2014-09', 'WI-2026-0001-M1')).enter(
      entered,
      agreedInWigan,
      way,
    );
    expect(record.clock('mediation.notify-icb/icb-1')).toMatchObject({
      due: '2026-03-09',
      state: 'met',
      metOn: '2026-03-06',
      citation: 'SEND Regs 2014 reg 35(2)',
    });
    expect(record.clock('mediation.arrange-health')).toMatchObject({
      due: '2026-04-03',
      state: 'met',
      metOn: '2026-04-01',
      citation: 'SEND Regs 2014 reg 35(4)',
    });
    expect(record.clock('mediation.venue-notice/session-1')).toMatchObject({
      due: '2026-03-25',
      state: 'met',
      metOn: '2026-03-24',
      citation: 'SEND Regs 2014 reg 37(2)',
    });
    expect(record.clock('mediation.certificate-after')).toMatchObject({
      due: '2026-04-08',
      state: 'met',
      metOn: '2026-04-02',
      citation: 'SEND Regs 2014 reg 39(1)',
    });
    expect(record.clock('mediation.agreement-appealable/plan.draft')).toMatchObject({
      due: '2026-05-06',
      state: 'running',
      citation: 'SEND Regs 2014 reg 42(2) with reg 44(2)(c)(i)',
    });
    expect(record.clock('mediation.agreement-appealable/plan.final')).toMatchObject({
      due: '2026-06-17',
      state: 'running',
      citation: 'SEND Regs 2014 reg 42(2) with reg 44(2)(c)(ii)',
    });
    expect(record.clock('appeal.lodge')).toMatchObject({ due: '2026-05-05', citation: 'HESC Rules 2008 r.20(1)(c)' });
    expect(record).toMatchObject({ stage: 'carrying-out-agreement', closed: false });
  });

  it('two cancellations in December end in a certificate, and in a second time to appeal', () => {
    const record = mediationOnPaper(headerOf(entered, 'essex', '2014-11')).enter(entered, cancelledInDecember, way);
    expect(record.clock('mediation.arrange')).toMatchObject({
      due: '2025-12-24',
      state: 'running',
      missedFor: '2025-12-24',
      citation: 'SEND Regs 2014 reg 36(2)',
    });
    expect(record.clock('mediation.venue-notice/session-2')).toMatchObject({ due: '2025-12-12', state: 'met' });
    expect(record.clock('mediation.certificate-not-arranged')).toMatchObject({
      due: '2026-01-14',
      state: 'met',
      metOn: '2026-01-14',
      citation: 'SEND Regs 2014 reg 39(3)',
    });
    expect(record.clock('appeal.lodge')).toMatchObject({ due: '2026-02-16', citation: 'HESC Rules 2008 r.20(1)(c)' });
    expect(record.closed).toBe(false);
  });
});

describe('given the same, entered day by day', () => {
  it('when the authority cancels twice, then the family sees both times to appeal as they come', () => {
    const record = mediationOnPaper(headerOf('2025-10-31')).live(cancelledInDecember.slice(0, -1));
    expect(record.clock('appeal.lodge')).toMatchObject({ due: '2026-01-02', closedFor: '2026-01-02' });
    record.live(cancelledInDecember.slice(-1));
    expect(record.clock('appeal.lodge')).toMatchObject({ due: '2026-02-16', state: 'running' });
    expect(record.clock('appeal.lodge').closedFor).toBeUndefined();
    expect(record.letters.at(-1)).toMatchObject({
      template: 'mediation-certificate',
      recipient: 'family',
      concerns: { ground: 'not-arranged', lastDayToAppeal: '2026-02-16' },
    });
  });

  it('when it is agreed that there will be a plan, then the assessment is told once, and the case ends with the final plan', () => {
    const record = mediationOnPaper(headerOf('2026-02-20', 'wigan', '2014-09', 'WI-2026-0001-M1')).live(agreedInWigan);
    expect(record.tellings).toEqual([
      {
        to: 'WI-2026-0001',
        kind: 'ehc-assessment',
        move: 'recordOrder',
        fact: {
          kind: 'order-received',
          on: '2026-04-01',
          source: 'mediation-agreement',
          like: 'make-plan',
          from: 'WI-2026-0001-M1',
          step: 'plan',
        },
      },
    ]);
    record.live([
      { kind: 'agreement-step-done', on: '2026-05-05', step: 'plan', part: 'draft' },
      { kind: 'agreement-step-done', on: '2026-06-16', step: 'plan', part: 'final' },
    ]);
    expect(record.clock('mediation.agreement-appealable/plan.final')).toMatchObject({
      due: '2026-06-17',
      state: 'met',
      metOn: '2026-06-16',
    });
    expect(record.events.filter(({ kind }) => kind === 'limit-missed')).toEqual([]);
    expect(record).toMatchObject({ stage: 'over', closed: true });
  });
});
