import { dueDate } from '../due/due-date.js';
import { agreementInForce, agreements, areas, looserThanLaw, type Agreement } from './index.js';

const essex = agreementInForce('essex', '2026-01-12');

describe('the local agreements', () => {
  it.each(agreements().map((one) => [one.area, one] as const))('%s never loosens the law', (_, one) => {
    expect(looserThanLaw(one)).toEqual([]);
  });

  it('would be found out if they did', () => {
    const loose: Agreement = {
      ...essex,
      stageTargets: [
        {
          id: 'decide-in-time',
          words: 'decide whether to assess',
          from: 'received',
          until: 'assessment-decided',
          days: 42,
          unit: 'days',
          within: 'ehc.decision-to-assess',
        },
        {
          id: 'decide-late',
          words: 'decide whether to assess',
          from: 'received',
          until: 'assessment-decided',
          days: 43,
          unit: 'days',
          within: 'ehc.decision-to-assess',
        },
        {
          id: 'decide-late-at-christmas',
          words: 'decide whether to assess',
          from: 'received',
          until: 'assessment-decided',
          days: 30,
          unit: 'working-days',
          within: 'ehc.decision-to-assess',
        },
      ],
      localLimits: {
        'ehc.final-plan': { way: 'after', from: 'received', n: 30, unit: 'weeks' },
      },
      warningDays: { default: -1 },
    };
    expect(looserThanLaw(loose)).toEqual([
      "the target 'decide-late' outlasts ehc.decision-to-assess for a start on 2023-09-01",
      expect.stringContaining("the target 'decide-late-at-christmas' outlasts ehc.decision-to-assess"),
      'ehc.final-plan is set by law, not by an agreement',
      'the warning for default comes 1 days after the limit',
    ]);
  });

  it('change no date that the law gives', () => {
    for (const { area } of areas()) {
      const local = agreementInForce(area, '2026-01-12');
      expect(dueDate('ehc.final-plan', { received: '2026-01-12' }, { agreement: local })).toMatchObject({
        due: '2026-06-01',
        citation: 'SEND Regs 2014 reg 13(2)',
      });
    }
  });
});
