import { dueDate } from '../due/due-date.js';
import { agreementInForce, areas } from './index.js';

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
