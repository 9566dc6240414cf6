import { kindOf } from '@ehc/casefile/contract';
import type { LetterContent } from '@ehc/casefile/data';
import { randomUUID } from 'node:crypto';

const la = 'EX';

export interface Parent {
  name: string;
  email?: string;
  address?: string[];
}

/** An open case of Essex, as the caseload has it. */
export const caseRow = (reference: string) => ({
  la,
  reference,
  kind: kindOf(reference),
  stage: 'considering',
  closed: false,
  officer: null,
  beganOn: '2026-01-12',
  openedOn: '2026-01-12',
  agreementArea: 'essex',
  agreementVersion: '2014-11',
  nextDueOn: null,
  nextDuty: null,
  overdue: 0,
  sequence: 1,
  changedAt: new Date(),
});

/** One line of a case's log. */
export const logRow = (
  caseReference: string,
  sequence: number,
  key: string,
  { kind, on, fact }: { kind: string; on: string; fact: Record<string, unknown> },
  particulars: string,
) => ({
  la,
  caseReference,
  sequence,
  key,
  part: 0,
  what: 'fact' as const,
  kind,
  happenedOn: on,
  recordedAt: new Date(),
  recordedBy: 'essex.officer',
  body: fact as object,
  particulars,
  letters: true,
  clocks: [],
  previousHash: '',
  hash: 'h',
});

const finalPlan: LetterContent['deadlines'] = [
  {
    key: 'ehc.final-plan',
    rule: 'ehc.final-plan',
    words: 'final plan',
    citation: 'SEND Regs 2014 reg 13(2)',
    due: '2026-06-01',
    state: 'running',
    steps: [],
  },
];

/** The limits of a case, with their reasons. */
export const deadlineRows = (caseReference: string, deadlines = finalPlan) =>
  deadlines.map(({ duty, steps, state, ...deadline }) => ({
    la,
    caseReference,
    nature: 'duty' as const,
    changedBy: 1,
    state: state as 'running',
    explanation: { duty, steps } as object,
    ...deadline,
  }));

/** The child of a case and its parents. */
export const personRows = (
  caseReference: string,
  parents: Parent[] = [{ name: 'Jo Example', email: 'jo@family.example' }],
) => {
  const child = { role: 'child', name: 'Sam Example', dateOfBirth: '2021-09-30', email: null, address: [] };
  const family = parents.map(({ name, email, address }) => ({
    role: 'parent',
    name,
    dateOfBirth: null,
    email: email ?? null,
    address: address ?? [],
  }));
  return [child, ...family].map((person) => ({ la, id: randomUUID(), caseReference, ...person }));
};
