import { reckon } from '@ehc/casefile/domain';
import { agreement, looserThanLaw, type Agreement } from '@ehc/rules/agreements';
import type { AssessmentFact } from '../contract/index.js';
import { dutiesOf } from './duties.js';

const withTarget = (days: number): Agreement => ({
  ...agreement('essex', '2014-11'),
  stageTargets: [
    {
      id: 'draft-plan',
      words: 'draft plan',
      from: 'requested',
      until: 'draft-plan-sent',
      days,
      unit: 'days',
      within: 'ehc.final-plan',
    },
  ],
});
const requested: AssessmentFact = { kind: 'request-received', on: '2026-09-01', requester: 'parent', ofAge: 6 };
const factsOf = (...facts: AssessmentFact[]) => facts.map((fact, index) => ({ sequence: index + 1, fact }));
const targetIn = (facts: AssessmentFact[]) =>
  dutiesOf(factsOf(...facts), withTarget(98)).find(({ key }) => key === 'target/draft-plan')!;

describe('given a local agreement that wants the draft plan by week 14', () => {
  it('then a request of 1 September 2026 gives it until 8 December 2026, inside the 20 weeks of the law', () => {
    expect(targetIn([requested])).toMatchObject({
      due: '2026-12-08',
      nature: 'expected',
      citation: 'Local agreement essex 2014-11',
    });
    expect(dutiesOf(factsOf(requested), withTarget(98)).find(({ key }) => key === 'ehc.final-plan')).toMatchObject({
      due: '2027-01-19',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
  });

  it('when it passes, then that is recorded, and is no breach of law', () => {
    const { events, changed } = reckon([], [targetIn([requested])], '2026-12-09', 'EX-2026-0001');
    expect(events).toEqual([expect.objectContaining({ kind: 'expected-date-passed', due: '2026-12-08' })]);
    expect(changed[0]).toMatchObject({ state: 'running', nature: 'expected' });
  });

  it('when the draft is served, then it is met', () =>
    expect(targetIn([requested, { kind: 'draft-plan-sent', on: '2026-12-01', planVersion: 1 }])).toMatchObject({
      metOn: '2026-12-01',
    }));

  it('when it would outlast the law, then the agreement is found looser than the law', () => {
    expect(looserThanLaw(withTarget(98))).toEqual([]);
    expect(looserThanLaw(withTarget(141))).not.toEqual([]);
  });
});
