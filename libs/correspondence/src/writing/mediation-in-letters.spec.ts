import type { MediationFact } from '@ehc/mediation/contract';
import { mediationRules } from '@ehc/mediation/rules';
import { agreedInWigan, cancelledInDecember, declinedInEaling } from '@ehc/mediation/testing';
import { inWords, lettersOf, type Told } from '../testing/letters-of-a-story.js';

const told = (story: readonly Told<MediationFact>[]) => lettersOf(mediationRules, 'EX-2026-0141-M1', story);
const words = {
  'authority-told': { issues: 'Reading is not helped.', healthProvisionWanted: 'Speech therapy.' },
  'session-booked': { place: '1 Sample Street', time: '2pm' },
  'agreement-made': { steps: { plan: 'There will be a plan' } },
};

describe('given a family that declines mediation after a refusal of 10 April 2026', () => {
  const letters = told(declinedInEaling);

  it('then its one letter gives the certificate, and the last day to appeal with its reasons', () => {
    expect(letters.names).toEqual(['mediation-certificate to family']);
    const text = letters.text('mediation-certificate');
    expect(text).toContain('do not want to take part in it (Children and Families Act 2014, section 55(4))');
    expect(text).toContain('5pm on 10 June 2026 (HESC Rules 2008 r.20(1)(c))');
    expect(text).toContain('10 April 2026 + 2 months = 10 June 2026');
    expect(text).toContain('8 May 2026 + 1 month = 8 June 2026');
    expect(text).toContain('NM-0001');
  });
});

describe('given a family that mediates on education and health after a refusal of 20 February 2026', () => {
  const letters = told(inWords(agreedInWigan, words));

  it('then every notice of the way is written, to those who are to have it', () =>
    expect(letters.names.filter((name) => !name.startsWith('limit-ahead'))).toEqual([
      'health-issues-told to health-commissioner',
      'mediation-session to family',
      'mediation-agreement to family',
      'mediation-certificate to family',
    ]));

  it('then the health commissioner reads the issues, the provision wanted, and until when to arrange', () => {
    const text = letters.text('health-issues-told', 'health-commissioner');
    expect(text).toContain('On 4 March 2026 it told us');
    expect(text).toContain('Reading is not helped.');
    expect(text).toContain('Speech therapy.');
    expect(text).toContain('by 3 April 2026 (SEND Regs 2014 reg 35(4))');
  });

  it('then the family reads date and place, and who must be there', () => {
    const text = letters.text('mediation-session');
    expect(text).toContain('1 April 2026');
    expect(text).toContain('1 Sample Street');
    expect(text).toContain('at least 5 working days before, unless you agree to less (SEND Regs 2014 reg 37(2))');
    expect(text).toContain('Somebody who can decide for us must be there (reg 37(1))');
  });

  it('then each step that was agreed has who, by when and the law', () => {
    const text = letters.text('mediation-agreement');
    expect(text).toContain('There will be a plan: Issue the draft plan');
    expect(text).toContain('6 May 2026 SEND Regs 2014 reg 42(2) with reg 44(2)(c)(i)');
    expect(text).toContain('17 June 2026 SEND Regs 2014 reg 42(2) with reg 44(2)(c)(ii)');
  });
});

describe('given mediation on health alone, of which the commissioner is told on 27 April 2026', () => {
  const story: MediationFact[] = [
    ...declinedInEaling.slice(0, 1),
    { kind: 'adviser-contacted', on: '2026-04-20', provider: 'south-mediation' },
    { kind: 'information-given', on: '2026-04-20' },
    { kind: 'choice-made', on: '2026-04-22', choice: 'wants-mediation' },
    { kind: 'authority-told', on: '2026-04-23', issues: 'health', commissioners: ['icb-mid'] },
    { kind: 'health-commissioner-told', on: '2026-04-27', commissioner: 'icb-mid' },
  ];

  it('then its 30 days count from the day it has the letter', () => {
    const text = told(inWords(story, words)).text('health-issues-told', 'health-commissioner');
    expect(text).toContain('If you receive it today, that is by 27 May 2026 (SEND Regs 2014 reg 35(3))');
  });

  it('and no words of the family on record, then it is told whom to ask', () => {
    const text = told(story).text('health-issues-told', 'health-commissioner');
    expect(text).toContain('who will tell you the issues');
    expect(text).toContain('The family has not named any.');
  });
});

describe('given two sessions that the authority cancelled in December 2025', () => {
  const letters = told(inWords(cancelledInDecember, words));

  it('then each cancellation is told, the adviser hears of it, managers read of the breach, and the family has its certificate', () =>
    expect(letters.names).toEqual([
      'limit-ahead to officer',
      'mediation-session to family',
      'mediation-session-cancelled to family',
      'mediation-session to family',
      'mediation-session-cancelled to family',
      'limit-ahead to officer',
      'mediation-cannot-be-arranged to mediation-adviser',
      'mediation-cannot-be-arranged to family',
      'limit-missed to officer',
      'limit-missed to managers',
      'mediation-certificate to family',
    ]));

  it('then the last cancellation names the session and the day by which mediation has to be arranged', () => {
    const text = letters.text('mediation-session-cancelled');
    expect(text).toContain('We cancelled the mediation of 19 December 2025');
    expect(text).toContain('Mediation has to be arranged by 24 December 2025 (SEND Regs 2014 reg 36(2))');
  });

  it('then adviser and family read the same day for the certificate', () => {
    for (const to of ['mediation-adviser', 'family'] as const)
      expect(letters.text('mediation-cannot-be-arranged', to)).toContain(
        'by 14 January 2026 (SEND Regs 2014 reg 39(3))',
      );
  });

  it("then the time to appeal that ended in the tribunal's Christmas is told, that it has passed, and the month from the certificate", () => {
    expect(letters.text('mediation-session-cancelled')).toContain('5pm on 2 January 2026 (HESC Rules 2008 r.20(1)(c))');
    expect(letters.text('mediation-cannot-be-arranged')).toContain(
      'Your last day to appeal was 2 January 2026 (HESC Rules 2008 r.20(1)(c)). It has passed.',
    );
    expect(letters.text('mediation-certificate')).toContain('5pm on 16 February 2026 (HESC Rules 2008 r.20(1)(c))');
    expect(letters.text('mediation-certificate')).toContain('14 January 2026 + 1 month = 14 February 2026');
  });
});

describe('given a certificate of 8 May 2026', () => {
  it('and the notice was of 13 April, as is put right on 11 May, then the family is told the new last day', () => {
    const text = told([
      ...declinedInEaling,
      {
        kind: 'correction',
        on: '2026-05-11',
        corrects: 1,
        replacement: { kind: 'notice-given', on: '2026-04-13', decision: 'refusal-to-assess' },
      },
    ]).text('appeal-window-moved');
    expect(text).toContain('Date 11 May 2026');
    expect(text).toContain('5pm on 15 June 2026 (HESC Rules 2008 r.20(1)(c))');
    expect(text).toContain('13 June 2026 is not a working day (Saturday)');
  });

  it('and it is revoked, then the family reads the last day that is left', () => {
    const text = told([
      ...declinedInEaling,
      { kind: 'certificate-revoked', on: '2026-05-12', certificate: 'NM-0001', because: 'wrong-details' },
    ]).text('certificate-revoked');
    expect(text).toContain('5pm on 10 June 2026 (HESC Rules 2008 r.20(1)(c))');
    expect(text).not.toContain('8 June 2026');
  });

  it('and the family has appealed before it is revoked, then it reads that the tribunal has its appeal', () => {
    const text = told([
      ...declinedInEaling,
      { kind: 'appeal-lodged', on: '2026-05-18' },
      { kind: 'certificate-revoked', on: '2026-05-20', certificate: 'NM-0001', because: 'issued-in-error' },
    ]).text('certificate-revoked');
    expect(text).toContain('The tribunal has had your appeal since 18 May 2026.');
  });
});
