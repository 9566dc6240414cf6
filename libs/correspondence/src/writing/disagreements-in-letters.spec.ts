import type { DisagreementFact } from '@ehc/disagreements/contract';
import { disagreementRules } from '@ehc/disagreements/rules';
import { lettersOf } from '../testing/letters-of-a-story.js';

const told = (story: readonly DisagreementFact[]) => lettersOf(disagreementRules, 'EX-2026-0141-D1', story);

describe('given a family that disagrees with an academy about the help it gives', () => {
  const letters = told([
    { kind: 'disagreement-raised', on: '2026-06-01', track: 'resolution', about: 'provision', with: 'academy' },
    { kind: 'parties-agreed', on: '2026-06-08', parties: ['family', 'academy'] },
    { kind: 'resolution-started', on: '2026-06-10', facilitator: 'cm-1042', independent: true },
    { kind: 'timetable-set', on: '2026-06-10', by: '2026-07-15' },
  ]);

  it('then it is offered help that is free, independent and takes no right away', () => {
    const text = letters.text('resolution-offered');
    expect(text).toContain('the proprietor of an academy');
    expect(text).toContain('the special educational provision that is made');
    expect(text).toContain('(Children and Families Act 2014, section 57)');
    expect(text).toContain('does not move their time limits');
  });

  it('then it reads the date that the parties set, which is no limit of law', () => {
    const text = letters.text('resolution-timetable');
    expect(text).toContain('15 July 2026');
    expect(text).toContain('It is no limit of law');
  });
});

describe('given agencies that disagree about a line of provision', () => {
  const letters = told([
    {
      kind: 'disagreement-raised',
      on: '2026-06-01',
      track: 'between-agencies',
      about: 'health-or-social-care',
      with: 'health-commissioner',
      lines: ['speech-therapy'],
    },
    { kind: 'provision-kept-running', on: '2026-06-01', line: 'speech-therapy', interim: 'local-authority' },
    { kind: 'escalated', on: '2026-06-02', tier: 1 },
    { kind: 'escalated', on: '2026-06-15', tier: 2, by: '2026-06-29' },
  ]);

  it.each(['officer', 'managers'] as const)('then the %s read the tier, its date, and what goes on meanwhile', (to) => {
    const text = letters.text('escalation', to);
    expect(text).toContain('went to tier 2 on 15 June 2026: the nominated senior managers (DRS-05)');
    expect(text).toContain('29 June 2026 (DRS-05, date given to tier 2)');
    expect(text).toContain('speech-therapy');
    expect(text).not.toContain('Sam Example');
  });
});
