import { dueDate } from '../due/due-date.js';
import { RuleError } from '../rule-error.js';
import { agreement, agreementInForce, agreements, areas, isAccepted, looserThanLaw, type Agreement } from './index.js';

const essex = agreementInForce('essex', '2026-01-12');

describe('the local agreements', () => {
  it('are those of England without one, Essex, Lancashire, Ealing and Wigan', () => {
    expect(areas().map(({ area, localAuthority }) => `${localAuthority.code} ${area}`)).toEqual([
      'EN england',
      'EX essex',
      'LA lancashire',
      'EA ealing',
      'WI wigan',
    ]);
  });

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

  it('are looked up by the day, and by the version a case began under', () => {
    expect(essex).toMatchObject({ version: '2014-11', from: '2014-11-27' });
    expect(agreement('essex', '2014-11')).toBe(essex);
    expect(() => agreementInForce('essex', '2014-11-26')).toThrow(
      'essex has no agreement in force on 26 November 2014',
    );
    expect(() => agreement('essex', '2031')).toThrow(RuleError);
    expect(() => agreementInForce('kent', '2026-01-12')).toThrow(
      "There is no area 'kent': choose one of england, essex, lancashire, ealing, wigan.",
    );
  });

  it('are active once every party has accepted', () => {
    expect(isAccepted(essex, '2014-11-27')).toBe(true);
    expect(isAccepted(essex, '2014-11-26')).toBe(false);
  });

  it('name who signs a plan off', () => {
    const signs = (area: string): string[] => agreementInForce(area, '2026-01-12').signOff.map(({ role }) => role);
    expect([signs('essex'), signs('lancashire'), signs('wigan')]).toEqual([
      ['parent-or-young-person', 'plan-coordinator'],
      ['designated-professional'],
      [],
    ]);
  });
});

describe('a limit that only an agreement sets', () => {
  const respond = (area: string, id: string, contacted = '2026-12-23'): string | null =>
    dueDate(id, { contacted }, { agreement: agreementInForce(area, contacted) }).due;

  it('to answer a referral: 2 working days in Essex and Ealing, none elsewhere', () => {
    expect(areas().map(({ area }) => respond(area, 'support.first-response'))).toEqual([
      null,
      '2026-12-29',
      null,
      '2026-12-29',
      null,
    ]);
  });

  it('to contact the family: 5 working days in Essex and Ealing, 7 days in Lancashire', () => {
    expect(areas().map(({ area }) => respond(area, 'support.first-contact'))).toEqual([
      null,
      '2027-01-04',
      '2026-12-30',
      '2027-01-04',
      null,
    ]);
  });

  it('to confirm a safeguarding referral: 48 hours in Lancashire', () => {
    const lancashire = agreementInForce('lancashire', '2026-12-23');
    const confirm = dueDate('support.safeguarding-confirmation', { referred: '2026-12-23' }, { agreement: lancashire });
    expect(confirm).toMatchObject({
      due: '2026-12-25',
      notes: expect.arrayContaining([expect.stringContaining('Lancashire County Council')]),
    });
  });
});
