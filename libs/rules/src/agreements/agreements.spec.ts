import { RuleError } from '../rule-error.js';
import { agreement, agreementInForce, areas, isAccepted } from './index.js';

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
