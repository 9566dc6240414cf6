import type { LetterName, LetterRecipient } from '../contract/index.js';
import type { LetterContent } from '@ehc/casefile/data';
import { contactsOf, exampleContacts } from '../settings/contacts.js';
import { exampleContent } from '../testing/example-content.js';
import { exampleEvents } from '../testing/example-events.js';
import { writeLetter } from './write-letter.js';

const textOf = (content: LetterContent): string => writeLetter(content, contactsOf('EX')).text.replace(/\s+/g, ' ');
const on = (template: LetterName, day: string, fact: Record<string, unknown> = {}): Partial<LetterContent> => ({
  event: { ...exampleEvents[template]!, on: day, fact: { ...exampleEvents[template]!.fact, on: day, ...fact } },
});

describe('dates in letters, each with its law', () => {
  it.each<[string, LetterName, LetterRecipient, string, Record<string, unknown>, string, string]>([
    [
      'a refusal to assess of 10 April 2026',
      'refusal-to-assess',
      'family',
      '2026-04-10',
      {},
      '10 June 2026',
      'HESC Rules 2008 r.20(1)(c)',
    ],
    [
      'the same, for the mediation adviser',
      'refusal-to-assess',
      'family',
      '2026-04-10',
      {},
      '10 June 2026',
      'SEND Regs 2014 reg 33',
    ],
    [
      'a refusal of which the family was told two days later',
      'refusal-to-assess',
      'family',
      '2026-04-10',
      { notifiedOn: '2026-04-12' },
      '12 June 2026',
      'SEND Regs 2014 reg 33',
    ],
    [
      'an appeal time that ends on Sunday 14 June 2026',
      'refusal-to-issue',
      'family',
      '2026-04-14',
      {},
      '15 June 2026',
      'HESC Rules 2008 r.20(1)(c)',
    ],
    [
      'an appeal time that ends in August',
      'refusal-to-issue',
      'family',
      '2026-06-10',
      {},
      '1 September 2026',
      'HESC Rules 2008 r.20(1)(c)',
    ],
    [
      'mediation contact does not wait for the end of August',
      'refusal-to-issue',
      'family',
      '2026-06-10',
      {},
      '10 August 2026',
      'SEND Regs 2014 reg 33',
    ],
    [
      'a final plan of 31 December 2026',
      'final-plan',
      'family',
      '2026-12-31',
      {},
      '28 February 2027',
      'SEND Regs 2014 reg 33',
    ],
    [
      'a draft served on 20 April 2026: last of 15 days',
      'draft-plan',
      'family',
      '2026-04-20',
      {},
      '4 May 2026',
      'SEND Regs 2014 reg 13(1)',
    ],
    [
      'a draft served on 20 April 2026: not final before',
      'draft-plan',
      'family',
      '2026-04-20',
      {},
      '5 May 2026',
      'SEND Regs 2014 reg 13(1)',
    ],
    [
      'advice asked on 16 February 2026',
      'advice-request',
      'adviser',
      '2026-02-16',
      {},
      '30 March 2026',
      'SEND Regs 2014 reg 8(1)',
    ],
    [
      'a school consulted on 21 April 2026',
      'setting-consultation',
      'setting',
      '2026-04-21',
      {},
      '6 May 2026',
      'para 9.83',
    ],
    [
      'a request of 12 January 2026: decision',
      'notice-of-consideration',
      'family',
      '2026-01-14',
      {},
      '23 February 2026',
      'SEND Regs 2014 reg 5(1)',
    ],
    [
      'a request of 12 January 2026: plan',
      'decision-to-issue',
      'family',
      '2026-04-20',
      {},
      '1 June 2026',
      'SEND Regs 2014 reg 13(2)',
    ],
  ])('given %s, the letter %s to %s of %s says so', (_, template, recipient, day, fact, date, law) => {
    const text = textOf(exampleContent(template, recipient, on(template, day, fact)));
    expect(text).toContain(date);
    expect(text).toContain(law);
  });

  it('given a body that the law does not bind, then the six weeks are asked for and not called law', () => {
    const text = textOf(
      exampleContent(
        'advice-request',
        'adviser',
        on('advice-request', '2026-02-16', { body: 'school', adviceKind: 'education' }),
      ),
    );
    expect(text).toContain('30 March 2026');
    expect(text).toContain('does not bind you to this date');
    expect(text).not.toContain('reg 8(1)');
  });

  it('given advice due on 30 March 2026 and chased on 1 April, then it is 2 days late', () =>
    expect(textOf(exampleContent('advice-reminder', 'adviser'))).toContain(
      'due on 30 March 2026 (SEND Regs 2014 reg 8(1)) and is 2 days late',
    ));

  it('given a refusal to assess, then the school is told the decision and not the reasons', () => {
    const text = textOf(exampleContent('refusal-to-assess', 'school'));
    expect(text).toContain('decided not to carry out');
    expect(text).not.toContain('meets the needs');
  });

  it('given limits passed, then officers read duty, date, law and days late', () => {
    const text = textOf(exampleContent('limit-missed', 'managers'));
    expect(text).toContain('Finalise the plan and send it 1 June 2026 SEND Regs 2014 reg 13(2) 2 days');
    expect(text).toContain('30 March 2026 SEND Regs 2014 reg 8(1) 3 days');
  });

  it('given a local target that has passed, then the officer reads it in the words of the agreement', () => {
    const content = exampleContent('limit-missed', 'officer');
    const target = { key: 'target/draft-plan', rule: 'target/draft-plan', duty: 'Draft plan', steps: [] };
    const passed = { words: '', citation: 'Local agreement essex 2014-11', due: '2026-05-01', state: 'running' };
    const text = textOf({
      ...content,
      order: { ...content.order, concerns: { deadlines: target.key } },
      deadlines: [{ ...target, ...passed }],
    });
    expect(text).toContain('Draft plan 1 May 2026 Local agreement essex 2014-11 33 days');
  });

  it('given an exception, then the date, its law, the ground and its provision are told, and that the duty goes on', () => {
    const text = textOf(exampleContent('exception-recorded', 'family'));
    expect(text).toContain('1 June 2026 (SEND Regs 2014 reg 13(2))');
    expect(text).toContain('SEND Regs 2014 reg 13(3)');
    expect(text).toContain('as soon as practicable');
  });
});

describe('what a decision that can be appealed must say (regs 5(3), 10(3), 14(2) and 32)', () => {
  const { mediationAdviser, adviceService, disagreementService } = exampleContacts['EX']!;
  const decisions: [LetterName, string, boolean][] = [
    ['no-provision-needed', 'section 51(2)(a)', false],
    ['refusal-to-assess', 'section 51(2)(a)', false],
    ['refusal-to-issue', 'section 51(2)(b)', true],
    ['final-plan', 'section 51(2)(c)', true],
  ];

  it.each(decisions)(
    '%s carries the right to appeal under %s, mediation, certificate, advice and whom to contact',
    (name, provision) => {
      const text = textOf(exampleContent(name, 'family'));
      for (const words of [
        provision,
        'right to appeal',
        'right to mediation',
        'certificate',
        'section 55',
        'regs 32, 35 and 36',
        mediationAdviser.name,
        mediationAdviser.telephone,
        mediationAdviser.email,
        adviceService.name,
        disagreementService.name,
        'section 57',
        'what you disagree about',
        'Ola Officer (telephone',
        'Give the adviser your reference (EX-2026-0141), the date of this letter',
      ])
        expect(text).toContain(words);
    },
  );

  it.each(decisions)(
    '%s (%s): the power of the tribunal to recommend is told except with a refusal to assess: %s',
    (name, _, told) =>
      expect(textOf(exampleContent(name, 'family')).includes('power to make recommendations')).toBe(told),
  );
});
