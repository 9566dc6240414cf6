import { RuleError } from '../rule-error.js';
import { dueDate } from './due-date.js';

const failure = (id: string, known: Record<string, unknown>): RuleError => {
  try {
    dueDate(id, known);
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error(`${id} gave a date`);
};

describe('when a date cannot be worked out', () => {
  it('an unknown rule is named', () => {
    expect(failure('ehc.tea-break', {})).toMatchObject({ code: 'unknown-rule', field: 'rule' });
  });

  it('a missing date is named, with all that the rule needs', () => {
    expect(failure('ehc.final-plan', {})).toMatchObject({
      code: 'missing-input',
      field: 'received',
      needs: ['received'],
    });
    expect(failure('transfer.first-review', { reviewed: '2026-05-20' })).toMatchObject({
      code: 'missing-input',
      field: 'transfer',
      needs: ['reviewed', 'transfer'],
    });
    expect(failure('appeal.lodge', { certificate: '2026-07-10' })).toMatchObject({
      code: 'missing-input',
      field: 'sent',
    });
    expect(failure('review.final-amended', {})).toMatchObject({ code: 'missing-input', needs: ['sent', 'meeting'] });
    expect(failure('mediation.arrange-health', {})).toMatchObject({
      code: 'missing-input',
      needs: ['received', 'told', 'issues'],
    });
    expect(failure('cease.age-25', { born: '2001-03-10', institution: 'other' })).toMatchObject({
      code: 'missing-input',
      field: 'courseEnds',
    });
  });

  it.each(['2026-02-30', '2026-13-01', '9999-12-31', '1 September 2026', 20260901, new Date('2026-09-01')])(
    'an impossible date (%s) is shown',
    (received) => {
      expect(failure('ehc.final-plan', { received })).toMatchObject({
        code: 'bad-input',
        field: 'received',
        message: expect.stringContaining('YYYY-MM-DD'),
      });
    },
  );

  it('an unknown choice is answered with the choices there are', () => {
    expect(failure('concede.placement', { notified: '2027-02-05', contents: 'maybe' })).toMatchObject({
      code: 'bad-input',
      field: 'contents',
      message: expect.stringContaining('no, yes'),
    });
  });

  it('a day before the law was in force is refused', () => {
    expect(failure('ehc.final-plan', { received: '2014-08-31' })).toMatchObject({
      code: 'no-version',
      message: expect.stringContaining('31 August 2014'),
    });
  });

  it('a year without bank holidays is refused', () => {
    expect(failure('mediation.certificate-declined', { told: '2028-12-29' })).toMatchObject({
      code: 'no-calendar',
      message: expect.stringContaining('2029'),
    });
    expect(failure('review.annual', { reviewed: '2028-03-01' })).toMatchObject({ code: 'no-calendar' });
  });

  it('a limit that only a local agreement sets asks for one', () => {
    expect(failure('support.first-response', { contacted: '2026-12-24' })).toMatchObject({
      code: 'missing-input',
      field: 'agreement',
    });
  });
});
