import { appealOnPaper, lodged } from '../testing/index.js';

const entering = (more: Parameters<typeof lodged>[0], day = '2028-06-01') => appealOnPaper().enter(day, lodged(more));
const refusal = (more: Parameters<typeof lodged>[0]) => {
  try {
    entering(more);
  } catch (error) {
    return (error as { objection: unknown }).objection;
  }
  return undefined;
};

describe('given an appeal that the tribunal received', () => {
  it('with a certificate and in time, then the last day it could come is on record with its law', () => {
    const appeal = entering({});
    expect(appeal.stage).toBe('lodged');
    expect(appeal.clock('appeal.lodge')).toMatchObject({
      due: '2026-11-16',
      citation: 'HESC Rules 2008 r.20(1)(c)',
      nature: 'window',
      state: 'ended',
      endedOn: '2026-11-02',
    });
    expect(appeal.events).toEqual([]);
  });

  it.each([
    ['in August', '2026-06-30', '2026-07-10', '2026-09-01'],
    ['between Christmas and New Year', '2026-10-01', '2026-11-29', '2027-01-04'],
    ['on 29 February', '2027-12-31', '2028-01-20', '2028-02-29'],
    ['on a Saturday that would have been the end of February', '2025-12-31', '2026-01-10', '2026-03-02'],
  ])(
    'when the time ends %s, then it is in time on the last day and late on the next',
    (_when, noticeSent, issued, last) => {
      const days = { noticeSent, certificateIssued: issued };
      expect(entering({ ...days, on: last }).clock('appeal.lodge')).toMatchObject({
        due: last,
        citation: 'HESC Rules 2008 r.20(1)(c)',
      });
      const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      expect(refusal({ ...days, on: next })).toMatchObject({
        code: 'appeal-late',
        field: 'timeExtendedOn',
        provision: 'HESC Rules 2008 r.20(1)(c)',
      });
    },
  );

  it('when it came late and the tribunal extended the time, then it stands', () => {
    const late = { on: '2026-11-30' };
    expect(refusal(late)).toMatchObject({
      code: 'appeal-late',
      detail: expect.stringContaining('The last day to appeal was 16 November 2026'),
    });
    expect(entering({ ...late, timeExtendedOn: '2026-12-02' }).stage).toBe('lodged');
  });

  it('about placement alone, then no certificate is needed, and the two months count alone', () => {
    const alone = { authority: 'placement-only', certificate: undefined, certificateIssued: undefined } as const;
    expect(entering(alone).clock('appeal.lodge')).toMatchObject({
      due: '2026-11-16',
      citation: 'HESC Rules 2008 r.20(1)(c)',
    });
    expect(refusal({ ...alone, decision: 'refusal-to-assess' })).toMatchObject({
      code: 'needs-a-certificate',
      field: 'authority',
      provision: 'CFA 2014 s.55(2)',
    });
  });

  it('with the leave of the tribunal, then the day of the leave is needed', () => {
    const leave = { authority: 'leave', certificate: undefined, certificateIssued: undefined } as const;
    expect(refusal(leave)).toMatchObject({ code: 'needs-leave', provision: 'SEND Regs 2014 reg 34(3)' });
    expect(entering({ ...leave, leaveGivenOn: '2026-11-04' }).stage).toBe('lodged');
  });

  it.each([
    [{ certificate: undefined }, 'needs-a-certificate', 'certificate', 'CFA 2014 s.55(3); APP-02'],
    [{ certificateIssued: undefined }, 'needs-a-certificate', 'certificateIssued', 'CFA 2014 s.55(3); APP-02'],
    [{ certificateIssued: '2026-11-03' }, 'certificate-after-the-appeal', 'certificateIssued', 'CFA 2014 s.55(3)'],
    [
      { certificateIssued: '2026-09-14' },
      'certificate-of-another-decision',
      'certificateIssued',
      'CFA 2014 s.55(4) and (5)',
    ],
    [{ noticeSent: '2026-11-03' }, 'before-what-it-depends-on', 'noticeSent', 'CFA 2014 s.51(1)'],
    [{ decision: 'transport' as never }, 'not-appealable', 'decision', 'CFA 2014 s.51(2); APP-01'],
    [{ decision: 'toString' as never }, 'not-appealable', 'decision', 'CFA 2014 s.51(2); APP-01'],
  ])('with %j, then it is refused as %s', (more, code, field, provision) => {
    expect(refusal(more)).toMatchObject({ code, field, provision });
  });

  it.each([{ on: '2026-11-20' }, { leaveGivenOn: '2026-11-20' }, { timeExtendedOn: '2026-11-20' }])(
    'with a day that has not come yet (%j), then it is refused',
    (more) =>
      expect(() => entering(more, '2026-11-19')).toThrow(
        '20 November 2026 has not come yet: today is 19 November 2026.',
      ),
  );

  it('and nothing else can begin the case, nor the appeal begin twice', () => {
    expect(() => appealOnPaper().enter('2026-11-09', { kind: 'appeal-registered', on: '2026-11-09' })).toThrow(
      'No appeal is on record for this case.',
    );
    expect(() => entering({}).enter('2028-06-01', lodged())).toThrow('This case already began on 2 November 2026.');
  });
});
