import { exampleContent } from '../../testing/example-content.js';
import { limitRows } from './limit-rows.js';

/** The words behind the duty, for a limit that a case of this reference has. */
function aboutIn(reference: string, rule: string, key: string): string {
  const content = exampleContent('limit-missed', 'officer');
  const passed = {
    words: '',
    duty: 'Do it',
    citation: 'SEND Regs 2014',
    due: '2026-05-01',
    state: 'running',
    steps: [],
  };
  const { limits } = limitRows({
    ...content,
    order: { ...content.order, concerns: { deadlines: key } },
    case: { ...content.case, reference },
    deadlines: [{ key, rule, ...passed }],
  });
  return limits[0]!.about;
}

const AGREED = 'mediation.agreement-appealable';

describe('which of several limits alike an officer is told of', () => {
  it.each([
    ['EX-2026-0141', AGREED, `${AGREED}.draft/EX-2026-0141-M1.plan`, 'mediation EX-2026-0141-M1, step plan'],
    ['EX-2026-0141', AGREED, `${AGREED}/EX-2026-0141-M1.therapy`, 'mediation EX-2026-0141-M1, step therapy'],
    [
      'EX-2026-0141',
      'order.assess.final-plan',
      'order.assess.final-plan/EX-2026-0141-A1.order-1',
      'appeal EX-2026-0141-A1, order-1',
    ],
    ['EX-2026-0141', 'concede.issue.draft', 'concede.issue.draft/EX-2026-0141-A1', 'appeal EX-2026-0141-A1'],
    ['EX-2026-0141', 'order.amend', 'order.amend/EH881-26-00012', 'EH881-26-00012'],
    ['EX-2026-0141', 'ehc.advice', 'ehc.advice/psychological-1', 'psychological-1'],
    ['EX-2026-0141', 'ehc.final-plan', 'ehc.final-plan', ''],
    ['EX-2026-0141', 'target/draft-plan', 'target/draft-plan', ''],
    ['EX-2026-0141-M1', AGREED, `${AGREED}/plan.draft`, 'step plan'],
    ['EX-2026-0141-M1', 'mediation.agreement-other', 'mediation.agreement-other/therapy', 'step therapy'],
    ['EX-2026-0141-M1', 'mediation.notify-icb', 'mediation.notify-icb/icb-mid', 'icb-mid'],
    ['EX-2026-0141-A1', 'order.make-plan.draft', 'order.make-plan.draft/order-1', 'order-1'],
  ])('in %s, %s with the key %s is the one of "%s"', (reference, rule, key, about) =>
    expect(aboutIn(reference, rule, key)).toBe(about),
  );
});
