import type { LetterContent } from '@ehc/casefile/data';
import { dueDate } from '@ehc/rules';
import type { LetterName } from '../contract/index.js';

type Entry = LetterContent['entries'][number];
type Deadline = LetterContent['deadlines'][number];

/** A deadline of an example, as the rules give it. */
function deadline(key: string, rule: string, inputs: Record<string, string>, more: Partial<Deadline> = {}): Deadline {
  const { due, citation, duty, steps } = dueDate(rule, inputs);
  return { key, rule, due, citation, duty, steps, words: `${key} due ${due}, ${citation}`, state: 'running', ...more };
}

/** A date that people set themselves. */
const agreed = (key: string, due: string, citation: string): Deadline => ({
  ...{ key, rule: key, due, citation, words: `${key} by ${due}`, state: 'running' },
  duty: 'outcome',
  steps: [],
});

const entry = (sequence: number, kind: string, on: string, fact = {}, words = {}): Entry => ({
  sequence,
  kind,
  on,
  fact: { kind, on, ...fact },
  words,
});

const mediation = {
  suffix: '-M1',
  entries: [
    entry(1, 'notice-given', '2026-04-10', { decision: 'refusal-to-assess' }),
    entry(2, 'adviser-contacted', '2026-05-05', { provider: 'north-mediation' }),
    entry(
      3,
      'authority-told',
      '2026-05-11',
      { issues: 'mixed', commissioners: ['icb-mid'] },
      { issues: 'Nobody helps with speech.', healthProvisionWanted: 'Speech and language therapy every week.' },
    ),
    entry(
      4,
      'session-booked',
      '2026-05-18',
      { session: 'session-1', date: '2026-06-01', by: 'both' },
      { place: '1 Sample Street, Chelmsford', time: '10am' },
    ),
  ],
  deadlines: [
    deadline('appeal.lodge', 'appeal.lodge', { sent: '2026-04-10', certificate: '2026-06-02' }),
    deadline(
      'mediation.agreement-appealable/plan.draft',
      'order.make-plan.draft',
      { ordered: '2026-06-01' },
      { rule: 'mediation.agreement-appealable', citation: 'SEND Regs 2014 reg 42(2) with reg 44(2)(c)(i)' },
    ),
    deadline('mediation.agreement-other/therapy', 'mediation.agreement-other', { agreed: '2026-06-01' }),
  ],
  words: { place: '1 Sample Street, Chelmsford', time: '10am' },
  concerns: { deadlines: 'mediation.agreement-appealable/plan.draft,mediation.agreement-other/therapy' },
};

const appeal = {
  suffix: '-A1',
  entries: [entry(1, 'appeal-lodged', '2026-05-20', { decision: 'refusal-to-issue', noticeSent: '2026-04-10' })],
  words: { recommendations: { therapy: 'Offer speech and language therapy.' } },
};
const order = ['order.make-plan.draft', 'order.make-plan.final'].map((rule) =>
  deadline(`${rule}/order-1`, rule, { ordered: '2026-06-01' }),
);
const naming = ({ key }: Deadline, more = {}) => ({ deadlines: key, ...more });
const response = deadline('appeal.la-response', 'appeal.la-response', { sent: '2026-06-01' });
const conceded = deadline('concede.issue.draft', 'concede.issue.draft', { notified: '2026-06-01' });
const answer = deadline('recommendation.respond/therapy', 'recommendation.respond', {
  recommended: '2026-06-01',
  body: 'health',
});

const disagreement = {
  suffix: '-D1',
  entries: [
    entry(1, 'disagreement-raised', '2026-06-01', {
      track: 'between-agencies',
      about: 'health-or-social-care',
      with: 'health-commissioner',
      lines: ['speech-therapy'],
    }),
  ],
};
const timetable = agreed('target/disagreement-timetable', '2026-07-15', 'DRS-02, timetable set by the parties');
const tier = agreed('target/disagreement-tier-2', '2026-06-15', 'DRS-05, date given to tier 2');

/** What the record holds where a letter of a mediation, an appeal or a disagreement is ordered. */
export interface ExampleDispute extends Partial<Pick<LetterContent, 'entries' | 'deadlines' | 'words'>> {
  /** of the reference: -M1 for a mediation */
  suffix?: string;
  concerns?: LetterContent['order']['concerns'];
}

const disputes: Partial<Record<LetterName, ExampleDispute>> = {
  'health-issues-told': mediation,
  'mediation-session': mediation,
  'mediation-session-cancelled': mediation,
  'mediation-cannot-be-arranged': mediation,
  'mediation-certificate': mediation,
  'certificate-revoked': mediation,
  'appeal-window-moved': mediation,
  'mediation-agreement': mediation,
  'appeal-registered': { ...appeal, deadlines: [response], concerns: naming(response) },
  'not-opposed': { ...appeal, deadlines: [conceded], concerns: naming(conceded) },
  'order-made': { ...appeal, deadlines: order, concerns: { deadlines: order.map(({ key }) => key).join(',') } },
  'recommendation-made': { ...appeal, deadlines: [answer], concerns: naming(answer, { recommendation: 'therapy' }) },
  'order-complied': {
    ...appeal,
    deadlines: [{ ...order[0]!, state: 'met', metOn: '2026-06-02' }, order[1]!],
    concerns: naming(order[0]!),
  },
  'resolution-offered': disagreement,
  'resolution-timetable': { ...disagreement, deadlines: [timetable], concerns: naming(timetable) },
  escalation: { ...disagreement, deadlines: [tier], concerns: naming(tier) },
};

/** The same of a letter of an assessment is nothing. */
export const exampleDispute = (template: LetterName): ExampleDispute => disputes[template] ?? {};
