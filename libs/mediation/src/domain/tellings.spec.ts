import type { AgreedStep, FactOf } from '../contract/index.js';
import { headerOf, mediated, mediationOnPaper, type MediationOnPaper } from '../testing/index.js';

const agreement = (steps: AgreedStep[], on = '2026-05-11'): FactOf<'agreement-made'> => ({
  kind: 'agreement-made',
  on,
  authorityIsParty: true,
  steps,
});
const step = (like: AgreedStep['like'], more: Partial<AgreedStep> = {}): AgreedStep => ({
  step: 'step-1',
  owner: 'local-authority',
  like,
  ...more,
});
const agreed = (...steps: AgreedStep[]) =>
  mediationOnPaper(headerOf('2026-04-10')).live([...mediated(), agreement(steps)]);
const corrected = (record: MediationOnPaper, replacement: FactOf<'agreement-made'>) =>
  record.correct('2026-05-14', 'agreement-made', replacement);
const order = (like: string, more = {}, on = '2026-05-11') => ({
  to: 'EX-2026-0141',
  kind: 'ehc-assessment',
  move: 'recordOrder',
  fact: {
    ...{ kind: 'order-received', on, source: 'mediation-agreement', like, from: 'EX-2026-0141-M1', step: 'step-1' },
    ...more,
  },
});

describe('given an agreement of 11 May 2026, what the assessment is told', () => {
  it.each<[string, AgreedStep, object]>([
    ['a step like an order', step('make-plan'), order('make-plan')],
    [
      'a plan that goes on with amendments',
      step('maintain', { amendments: true }),
      order('maintain', { amendments: true }),
    ],
    ['a plan that goes on as it is', step('maintain', { amendments: false }), order('maintain', { amendments: false })],
    [
      'another day agreed in writing',
      step('make-plan', { agreedInWriting: '2026-07-01' }),
      order('make-plan', { agreedInWriting: '2026-07-01' }),
    ],
  ])('when it has %s, then that is passed on as it was agreed', (_, made, told) =>
    expect(agreed(made).tellings).toEqual([told]),
  );

  it.each<[string, AgreedStep]>([
    ['of the health commissioner', { step: 'therapy', owner: 'health-commissioner' }],
    ['about what cannot be appealed', { step: 'review', owner: 'local-authority' }],
  ])('when it has a step %s, then nothing', (_, made) => expect(agreed(made).tellings).toEqual([]));

  it('when its day is corrected, then it is told again with the new day, so that the limits count from there', () => {
    const record = corrected(agreed(step('amend')), agreement([step('amend')], '2026-05-12'));
    expect(record.tellings).toEqual([order('amend'), order('amend', {}, '2026-05-12')]);
    expect(record.clock('mediation.agreement-appealable/step-1')).toMatchObject({
      due: '2026-06-16',
      citation: 'SEND Regs 2014 reg 42(2)',
    });
  });

  it('when a day in writing is entered afterwards, then it is told again with that day', () =>
    expect(
      corrected(agreed(step('amend')), agreement([step('amend', { agreedInWriting: '2026-07-01' })])).tellings,
    ).toEqual([order('amend'), order('amend', { agreedInWriting: '2026-07-01' })]));

  it('when the agreement is corrected in what the assessment need not know, then it is not told again', () =>
    expect(
      corrected(agreed(step('amend')), agreement([step('amend'), { step: 'therapy', owner: 'health-commissioner' }]))
        .tellings,
    ).toEqual([order('amend')]));

  it('when a step is taken out of it by a correction, then the assessment is to take that one back', () =>
    expect(corrected(agreed(step('amend')), agreement([])).tellings).toEqual([
      order('amend'),
      {
        to: 'EX-2026-0141',
        kind: 'ehc-assessment',
        move: 'withdrawOrder',
        fact: { kind: 'order-withdrawn', on: '2026-05-14', from: 'EX-2026-0141-M1', step: 'step-1' },
      },
    ]));
});
