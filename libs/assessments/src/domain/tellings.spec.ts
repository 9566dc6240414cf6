import type { HappeningFact } from '../contract/index.js';
import { assessmentOnPaper, headerOf, type AssessmentOnPaper } from '../testing/assessment-on-paper.js';
import { amendedPlan, assessmentRefused, caseOf, order, planIssued, planRefused } from '../testing/refused-cases.js';

const notice = (number: number, on: string, decision: string) => ({
  to: `EX-2026-0001-M${number}`,
  kind: 'mediation',
  move: 'giveNotice',
  fact: { kind: 'notice-given', on, decision },
});
const decided = (on: string, more: object = {}): HappeningFact => ({
  kind: 'assessment-decided',
  on,
  assess: false,
  ...more,
});
const toldBy = ({ tellings }: AssessmentOnPaper) =>
  tellings.map(({ to, move }) => [to.replace('EX-2026-0001-', ''), move]);

describe('the notices of appealable decisions (CFA 2014 s.52(1))', () => {
  it('when a case goes its ordinary way, then one notice is given: of the contents of the final plan', () =>
    expect(caseOf(planIssued).tellings).toEqual([notice(1, '2026-05-20', 'plan-contents')]));

  it('when an assessment or a plan is refused, then notice is given from the day the family was told', () => {
    expect(caseOf(assessmentRefused).tellings).toEqual([notice(1, '2026-04-10', 'refusal-to-assess')]);
    const told = caseOf(assessmentRefused.slice(0, 2)).enter('2026-04-14', [
      decided('2026-04-10', { notifiedOn: '2026-04-13' }),
    ]);
    expect(told.tellings).toEqual([notice(1, '2026-04-13', 'refusal-to-assess')]);
    expect(caseOf(planRefused).tellings).toEqual([notice(1, '2026-02-20', 'refusal-to-issue')]);
  });

  it('when a running case is taken over, then all its decisions are told at once', () => {
    const record = assessmentOnPaper(headerOf('EX', 'essex', '2014-11', '2026-06-02')).enter(
      '2026-06-02',
      [...planIssued, order('2026-05-28', 'amend'), amendedPlan('2026-06-01')],
      'all at once',
    );
    expect(record.tellings.slice(0, 2)).toEqual([
      notice(1, '2026-05-20', 'plan-contents'),
      notice(2, '2026-06-01', 'plan-contents'),
    ]);
    const refused = assessmentOnPaper(headerOf('EX', 'essex', '2014-11', '2026-06-02'));
    expect(refused.enter('2026-06-02', assessmentRefused, 'all at once').tellings).toEqual([
      notice(1, '2026-04-10', 'refusal-to-assess'),
    ]);
  });

  it('when the refusal is struck out, then its notice is withdrawn, and a later decision has another number', () => {
    const record = caseOf(assessmentRefused).correct('2026-04-15', 'assessment-decided');
    expect(record).toMatchObject({ stage: 'considering', closed: false });
    expect(record.tellings.at(-1)).toEqual({
      to: 'EX-2026-0001-M1',
      kind: 'mediation',
      move: 'withdrawNotice',
      fact: { kind: 'notice-withdrawn', on: '2026-04-15' },
    });
    record.live([decided('2026-04-16')]);
    expect(record.tellings.at(-1)).toEqual(notice(2, '2026-04-16', 'refusal-to-assess'));
  });

  it('when the refusal turns out to have been a yes, and then a refusal after all, then each notice is its own', () => {
    const record = caseOf(assessmentRefused)
      .correct('2026-04-15', 'assessment-decided', decided('2026-04-10', { assess: true }))
      .correct('2026-04-20', 'assessment-decided', decided('2026-04-17'))
      .correct('2026-04-21', 'assessment-decided', decided('2026-04-16'));
    expect(toldBy(record)).toEqual([
      ['M1', 'giveNotice'],
      ['M1', 'withdrawNotice'],
      ['M2', 'giveNotice'],
      ['M2', 'correctFact'],
    ]);
  });

  it('when the day of the decision was wrong, then the notice is corrected', () => {
    const record = caseOf(assessmentRefused).correct('2026-04-15', 'assessment-decided', decided('2026-04-09'));
    expect(record.tellings.at(-1)).toEqual({
      to: 'EX-2026-0001-M1',
      kind: 'mediation',
      move: 'correctFact',
      fact: {
        kind: 'correction',
        on: '2026-04-15',
        corrects: 1,
        replacement: { kind: 'notice-given', on: '2026-04-09', decision: 'refusal-to-assess' },
      },
    });
    expect(record.clock('ehc.appeal-notice/assessment-decided')).toMatchObject({
      metOn: '2026-04-09',
      citation: 'SEND Regs 2014 reg 5(3)',
    });
  });

  it('when something else is corrected, then nobody is told', () => {
    const record = caseOf(assessmentRefused).correct('2026-04-15', 'notice-of-consideration-given', {
      kind: 'notice-of-consideration-given',
      on: '2026-03-04',
    });
    expect(record.tellings).toHaveLength(1);
  });

  it('when a yes would become a refusal after another notice was withdrawn, then it is struck out and entered anew', () => {
    const record = caseOf([...planIssued.slice(0, 5), { kind: 'plan-decided', on: '2026-04-20', issue: false }])
      .correct('2026-04-21', 'plan-decided')
      .correct('2026-04-22', 'panel-recommended')
      .correct('2026-04-23', 'summary-assessment-finished');
    expect(() => record.correct('2026-04-24', 'assessment-decided', decided('2026-02-13'))).toThrow(
      'enter the refusal as a new entry',
    );
    record.correct('2026-04-24', 'assessment-decided').live([decided('2026-04-24')]);
    expect(toldBy(record).at(-1)).not.toEqual(['M1', 'giveNotice']);
  });

  it('when an earlier amended plan is struck out under a later one, then that is refused: its notice would lose its number', () => {
    const orders = [
      order('2026-10-01', 'amend'),
      amendedPlan('2026-10-14'),
      order('2026-11-02', 'amend', { step: 'two' }),
    ];
    const record = caseOf([...planIssued, ...orders, amendedPlan('2026-11-20')]);
    const earlier = record.facts.find(({ fact }) => fact.kind === 'amended-plan-issued')!.sequence;
    expect(() => record.enter('2026-11-23', [{ kind: 'correction', on: '2026-11-23', corrects: earlier }])).toThrow(
      'Notice was given',
    );
  });
});
