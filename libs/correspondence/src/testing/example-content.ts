import type { LetterContent } from '@ehc/casefile/data';
import type { LetterName, LetterRecipient } from '../contract/index.js';
import { exampleDispute } from './example-disputes.js';
import { exampleEvents } from './example-events.js';

export const exampleReference = 'EX-2026-0141';
export const exampleOrder = '6f1d0b0e-1111-4222-8333-444455556666';

const deadline = (
  key: string,
  due: string | null,
  citation: string,
  more: Partial<LetterContent['deadlines'][number]> = {},
) => ({
  key,
  rule: key.split('/')[0]!,
  words: `${key} due ${due}, ${citation}`,
  citation,
  due,
  state: 'running',
  steps: [],
  ...more,
});

const people: Partial<Record<LetterRecipient, LetterContent['recipients']>> = {
  family: [{ name: 'Jo Example', email: 'jo@family.example', role: 'parent' }],
  officer: [{ name: 'Ola Officer', email: 'ola@essex.example', role: 'colleague' }],
  managers: [
    { name: 'Max Manager', email: 'max@essex.example', role: 'colleague' },
    { name: 'Mia Manager', email: 'mia@essex.example', role: 'colleague' },
  ],
};

/** The record of an invented case: requested 12 January 2026, so the decision is due on 23 February and the plan on 1 June. */
export function exampleContent(
  template: LetterName,
  recipient: LetterRecipient,
  changes: Partial<LetterContent> = {},
): LetterContent {
  const event = exampleEvents[template];
  const { suffix = '', concerns, ...dispute } = exampleDispute(template);
  const reference = exampleReference + suffix;
  return {
    order: {
      id: exampleOrder,
      la: 'EX',
      reference,
      sequence: 5,
      template,
      recipient,
      concerns: concerns ?? (event ? {} : { deadlines: 'ehc.final-plan,ehc.advice/social-care-1' }),
      createdAt: '2026-06-03T09:00:00.000Z',
    },
    localAuthority: { code: 'EX', name: 'Essex County Council' },
    case: {
      reference,
      stage: 'considering',
      agreement: { area: 'essex', version: '2014-11' },
      officer: { name: 'Ola Officer', email: 'ola@essex.example', role: 'colleague' },
    },
    child: { name: 'Sam Example', dateOfBirth: '2021-09-30' },
    ...(event && { event }),
    entries: [],
    words: { reasons: 'The school’s support meets the needs we were told of.' },
    deadlines: [
      deadline('ehc.decision-to-assess', '2026-02-23', 'SEND Regs 2014 reg 5(1)'),
      deadline('ehc.final-plan', '2026-06-01', 'SEND Regs 2014 reg 13(2)'),
      deadline('ehc.advice/social-care-1', '2026-03-30', 'SEND Regs 2014 reg 8(1)', {
        state: 'met-late',
        metOn: '2026-04-02',
      }),
    ],
    recipients: people[recipient] ?? [{ name: 'Ada Adviser', email: 'ada@adviser.example', role: recipient }],
    ...dispute,
    ...changes,
  };
}

/** The same, where a young person of 17 made the request and reads the letter. */
export const youngPersonsContent = (template: LetterName): LetterContent =>
  exampleContent(template, 'family', {
    child: { name: 'Sam Example', dateOfBirth: '2008-09-30' },
    recipients: [{ name: 'Sam Example', email: 'sam@family.example', role: 'young-person' }],
  });
