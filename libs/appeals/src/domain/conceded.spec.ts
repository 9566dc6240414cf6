import type { AppealableDecision } from '@ehc/casefile/contract';
import type { FactOf, OrderPart } from '../contract/index.js';
import { registered } from '../testing/index.js';

type Conceded = Partial<FactOf<'appeal-not-opposed'>>;

const on = '2026-12-03';
const conceding = (decision: AppealableDecision, more: Conceded = {}, lodgedWith = {}) =>
  registered(decision, lodgedWith).enter(on, { kind: 'appeal-not-opposed', on, ...more });
const refusal = (...args: Parameters<typeof conceding>) => {
  try {
    conceding(...args);
  } catch (error) {
    return (error as { objection: unknown }).objection;
  }
  return undefined;
};

describe('given an appeal that the authority told the tribunal on 3 December 2026 it does not oppose', () => {
  it.each<[AppealableDecision, Conceded, [string, string, string][]]>([
    [
      'refusal-to-assess',
      {},
      [
        ['concede.assess.notify', '2026-12-17', 'SEND Regs 2014 reg 45(3)'],
        ['concede.assess.refusal', '2027-02-11', 'SEND Regs 2014 reg 45(3A)(a)'],
        ['concede.assess.final-plan', '2027-03-11', 'SEND Regs 2014 reg 45(3A)(b)'],
      ],
    ],
    [
      'refusal-to-reassess',
      {},
      [
        ['concede.assess.notify', '2026-12-17', 'SEND Regs 2014 reg 45(3)'],
        ['concede.assess.refusal', '2027-02-11', 'SEND Regs 2014 reg 45(3A)(a)'],
        ['concede.assess.final-plan', '2027-03-11', 'SEND Regs 2014 reg 45(3A)(b)'],
      ],
    ],
    [
      'refusal-to-issue',
      {},
      [
        ['concede.issue.draft', '2027-01-07', 'SEND Regs 2014 reg 45(6)(a)'],
        ['concede.issue.final', '2027-02-18', 'SEND Regs 2014 reg 45(6)(b)'],
      ],
    ],
    ['plan-contents', { contentsToo: true }, [['concede.contents', '2027-01-07', 'SEND Regs 2014 reg 45(4)']]],
    ['plan-contents', { placementToo: true }, [['concede.placement', '2026-12-17', 'SEND Regs 2014 reg 45(5)']]],
    [
      'plan-contents',
      { contentsToo: true, placementToo: true },
      [
        ['concede.contents', '2027-01-07', 'SEND Regs 2014 reg 45(4)'],
        ['concede.placement', '2027-01-07', 'SEND Regs 2014 reg 45(5)'],
      ],
    ],
    ['refusal-to-amend', {}, [['concede.contents', '2027-01-07', 'SEND Regs 2014 reg 45(4)']]],
    ['cease', { agreedToAmend: true }, [['concede.cease', '2027-01-07', 'SEND Regs 2014 reg 45(6A)']]],
  ])('against %s (%j), then each limit has its date and its law', (decision, more, limits) => {
    const appeal = conceding(decision, more);
    expect(appeal).toMatchObject({ stage: 'not-opposed', closed: false });
    const clocks = appeal.clocks.filter(({ key }) => key.startsWith('concede.'));
    expect(clocks.map(({ key, due, citation }) => [key, due, citation])).toEqual(limits);
    expect(clocks.map(({ key, nature, state }) => [key, nature, state])).toEqual(
      limits.map(([key]) => [key, key.includes('.assess.refusal') ? 'only-if-refused' : 'duty', 'running']),
    );
  });

  it('when the day for a refusal after the assessment passes, then that is no breach: no plan can be refused any more', () => {
    const appeal = conceding('refusal-to-assess')
      .enter('2026-12-10', { kind: 'order-complied', on: '2026-12-10', order: 'not-opposed', part: 'notify' })
      .on('2027-02-12');
    const refused = appeal.clock('concede.assess.refusal');
    expect(refused).toMatchObject({
      due: '2027-02-11',
      citation: 'SEND Regs 2014 reg 45(3A)(a)',
      nature: 'only-if-refused',
      state: 'running',
      closedFor: '2027-02-11',
    });
    expect(refused.missedFor).toBeUndefined();
    expect(appeal.events.filter(({ kind }) => kind !== 'limit-near')).toEqual([
      {
        kind: 'window-closed',
        key: 'concede.assess.refusal',
        due: '2027-02-11',
        citation: 'SEND Regs 2014 reg 45(3A)(a)',
        day: '2027-02-12',
      },
    ]);
  });

  it('against ceasing, and amends nothing, then the plan goes on without a break and nothing more is owed', () => {
    const appeal = conceding('cease', { agreedToAmend: false });
    expect(appeal).toMatchObject({ stage: 'complied', closed: true });
    expect(appeal.clocks.filter(({ key }) => key.startsWith('concede.'))).toEqual([]);
  });

  it('when told on 5 February 2027 of ceasing, with the plan to be amended, then it is due on 12 March 2027', () => {
    const appeal = registered('cease').enter('2027-02-05', {
      kind: 'appeal-not-opposed',
      on: '2027-02-05',
      agreedToAmend: true,
    });
    expect(appeal.clock('concede.cease')).toMatchObject({ due: '2027-03-12', citation: 'SEND Regs 2014 reg 45(6A)' });
  });

  it('about placement alone, then only the placement is amended', () => {
    const alone = { authority: 'placement-only', certificate: undefined, certificateIssued: undefined } as const;
    expect(conceding('plan-contents', {}, alone).clock('concede.placement')).toMatchObject({
      due: '2026-12-17',
      citation: 'SEND Regs 2014 reg 45(5)',
    });
    expect(refusal('plan-contents', { contentsToo: true }, alone)).toMatchObject({
      code: 'placement-only',
      provision: 'CFA 2014 s.55(2)',
    });
  });

  it.each<[AppealableDecision, Conceded, string, string]>([
    ['plan-contents', {}, 'say-what-is-amended', 'contentsToo'],
    ['cease', {}, 'say-whether-to-amend', 'agreedToAmend'],
    ['refusal-to-assess', { contentsToo: true }, 'not-about-the-plan', 'contentsToo'],
    ['refusal-to-amend', { placementToo: true }, 'not-about-the-plan', 'placementToo'],
    ['plan-contents', { contentsToo: true, agreedToAmend: true }, 'not-about-ceasing', 'agreedToAmend'],
  ])('against %s with %j, then it is refused as %s', (decision, more, code, field) => {
    expect(refusal(decision, more)).toMatchObject({ code, field, provision: expect.stringContaining('reg 45(') });
  });

  it.each<[OrderPart, OrderPart]>([
    ['refusal', 'final-plan'],
    ['final-plan', 'refusal'],
  ])('when after the assessment the %s is done, then the %s is no longer owed', (done, other) => {
    const appeal = conceding('refusal-to-assess')
      .enter('2026-12-10', { kind: 'order-complied', on: '2026-12-10', order: 'not-opposed', part: 'notify' })
      .enter('2027-02-01', { kind: 'order-complied', on: '2027-02-01', order: 'not-opposed', part: done });
    expect(appeal.clock('concede.assess.notify')).toMatchObject({ state: 'met', metOn: '2026-12-10' });
    expect(appeal.clock(`concede.assess.${done}`)).toMatchObject({ state: 'met', metOn: '2027-02-01' });
    expect(appeal.clock(`concede.assess.${other}`)).toMatchObject({ state: 'ended', endedOn: '2027-02-01' });
    expect(appeal).toMatchObject({ stage: 'complied', closed: true });
  });

  it('when the final plan is sent and nobody recorded that the family was told, then telling it is no longer owed', () => {
    const appeal = conceding('refusal-to-assess').enter('2027-03-01', {
      kind: 'order-complied',
      on: '2027-03-01',
      order: 'not-opposed',
      part: 'final-plan',
    });
    expect(appeal.clock('concede.assess.notify')).toMatchObject({
      due: '2026-12-17',
      citation: 'SEND Regs 2014 reg 45(3)',
      state: 'ended',
      missedFor: '2026-12-17',
    });
    expect(appeal).toMatchObject({ stage: 'complied', closed: true });
  });
});
