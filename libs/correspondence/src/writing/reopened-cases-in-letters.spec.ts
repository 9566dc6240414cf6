import type { FactOf, HappeningFact } from '@ehc/assessments/contract';
import { assessmentRules } from '@ehc/assessments/reckoning';
import type { LetterName, LetterRecipient } from '../contract/index.js';
import { lettersOf } from '../testing/letters-of-a-story.js';

const words = { reasons: 'The school’s support meets the needs.' };
const told = (...story: HappeningFact[]) =>
  lettersOf(
    assessmentRules,
    'EX-2026-0141',
    story.map((fact) => ({ ...fact, words })),
  );

const planRefused: HappeningFact[] = [
  { kind: 'request-received', on: '2025-11-03', requester: 'parent', ofAge: 10 },
  { kind: 'notice-of-consideration-given', on: '2025-11-10' },
  { kind: 'assessment-decided', on: '2025-12-12', assess: true },
  { kind: 'summary-assessment-finished', on: '2026-02-09' },
  { kind: 'panel-recommended', on: '2026-02-11', planNeeded: false },
];
const refusal: HappeningFact = { kind: 'plan-decided', on: '2026-02-20', issue: false };
const order = (on: string, more: Partial<FactOf<'order-received'>> = {}): FactOf<'order-received'> => ({
  kind: 'order-received',
  on,
  source: 'tribunal-order',
  like: 'make-plan',
  from: 'EX-2026-0141-A1',
  step: 'order-1',
  ...more,
});
const agreement = order('2026-04-01', { source: 'mediation-agreement', from: 'EX-2026-0141-M1', step: 'plan' });
/** Decision, draft, consultation and meeting, all before any of the limits is near. */
const drafting = (month: string): HappeningFact[] => [
  { kind: 'plan-decided', on: `${month}-02`, issue: true },
  { kind: 'draft-plan-sent', on: `${month}-03`, planVersion: 1 },
  { kind: 'setting-consulted', on: `${month}-03`, consultation: 'setting-1' },
  { kind: 'plan-meeting-offered', on: `${month}-04` },
];
const aboutThePlan: [LetterName, LetterRecipient][] = [
  ['decision-to-issue', 'family'],
  ['draft-plan', 'family'],
  ['setting-consultation', 'setting'],
  ['plan-meeting-offer', 'family'],
];

describe('given a plan that was refused on 20 February 2026, so that 23 March for the final plan no longer holds', () => {
  const refused = [...planRefused, refusal];

  it.each(aboutThePlan)(
    'when the tribunal orders a plan on 1 June 2026, then %s to %s names the date of the order',
    (name, to) => {
      const text = told(...refused, order('2026-06-01'), ...drafting('2026-06')).text(name, to);
      expect(text).toMatch(
        /the final plan by 17 August 2026( at the latest)? \(SEND Regs 2014 reg 44\(2\)\(c\)\(ii\)\)/,
      );
      expect(text).not.toContain('23 March 2026');
    },
  );

  it.each(aboutThePlan)(
    'when it is agreed in mediation on 1 April 2026, then %s to %s names the date of the agreement',
    (name, to) => {
      const text = told(...refused, agreement, ...drafting('2026-04')).text(name, to);
      expect(text).toMatch(
        /the final plan by 17 June 2026( at the latest)? \(SEND Regs 2014 reg 42\(2\) with reg 44\(2\)\(c\)\(ii\)\)/,
      );
      expect(text).not.toContain('23 March 2026');
    },
  );

  it('when neither was, then the ordinary date holds', () =>
    expect(
      told(...planRefused, { kind: 'plan-decided', on: '2026-02-20', issue: true }).text('decision-to-issue'),
    ).toContain('the final plan by 23 March 2026 at the latest (SEND Regs 2014 reg 13(2))'));
});

describe('given an assessment that was refused on 10 April 2026', () => {
  const refused: HappeningFact[] = [
    { kind: 'request-received', on: '2026-03-02', requester: 'parent', ofAge: 9 },
    { kind: 'notice-of-consideration-given', on: '2026-03-03' },
    { kind: 'assessment-decided', on: '2026-04-10', assess: false },
  ];

  it.each<[string, Partial<FactOf<'order-received'>>, string]>([
    ['ordered', {}, 'by 7 September 2026 at the latest (SEND Regs 2014 reg 44(2)(b)(ii))'],
    [
      'not opposed',
      { source: 'appeal-not-opposed', step: 'not-opposed' },
      'by 7 September 2026 at the latest (SEND Regs 2014 reg 45(3A)(b))',
    ],
  ])('when on 1 June 2026 it is %s, then the family reads the date of that with the decision', (_, more, date) => {
    const story = [
      order('2026-06-01', { like: 'assess', ...more }),
      { kind: 'assessment-decided', on: '2026-06-12', assess: true },
    ];
    const text = told(...refused, ...(story as HappeningFact[])).text('decision-to-assess');
    expect(text).toContain(date);
    expect(text).not.toContain('20 July 2026');
  });
});

it('given an agreed draft that cannot be sent in time, then the family reads its date, the ground, and the provision of the order it is like', () => {
  const rule = 'mediation.agreement-appealable.draft/EX-2026-0141-M1.plan';
  const exception: HappeningFact = {
    kind: 'exception-recorded',
    on: '2026-05-01',
    rule,
    ground: 'exceptional-circumstances',
  };
  const text = told(...planRefused, refusal, agreement, exception).text('exception-recorded');
  expect(text).toContain('Issue the draft plan');
  expect(text).toContain('6 May 2026 (SEND Regs 2014 reg 42(2) with reg 44(2)(c)(i))');
  expect(text).toContain('(SEND Regs 2014 reg 44(3)(a))');
});

it('given an ordered plan that is a day late, then the officer reads what was owed, and by which appeal', () => {
  const nextDay: HappeningFact = { kind: 'officer-named', on: '2026-08-18', officer: 'essex.officer' };
  const text = told(...planRefused, refusal, order('2026-06-01'), nextDay).text('limit-missed', 'managers');
  expect(text).toContain('(appeal EX-2026-0141-A1) 17 August 2026 SEND Regs 2014 reg 44(2)(c)(ii) 1 day');
});
