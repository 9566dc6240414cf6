import type { LetterName, LetterRecipient } from '@ehc/assessments/contract';
import { CaseRow, DeadlineRow, entities, LogRow, OutboxRow, ParticularsRow, PersonRow } from '@ehc/casefile/data';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { LetterInput } from '../contract/index.js';
import { exampleEvents } from './example-events.js';

export interface Ordered {
  template?: LetterName;
  recipient?: LetterRecipient;
  words?: Record<string, unknown>;
  parents?: { name: string; email?: string; address?: string[] }[];
}

export interface TestRecord {
  /** Enters an invented case with one event and the order of the letter it causes. */
  order(what?: Ordered): Promise<LetterInput>;
  /** Replaces the words of the event that caused the letter. */
  completeWords(letter: LetterInput, words: { reasons: string }): Promise<void>;
  /** Has the relay noted that a workflow took the order? */
  isTaken(letter: LetterInput): Promise<boolean>;
  /** Takes that note back. */
  forgetTaken(letter: LetterInput): Promise<void>;
  close(): Promise<void>;
}

/** Writes to the record as its owner would, past the walls between authorities. */
export async function recordForTests(adminUrl: string): Promise<TestRecord> {
  const db = await new DataSource({ type: 'postgres', url: adminUrl, entities, installExtensions: false }).initialize();
  await db.query(`insert into casefile.local_authorities values ('EX', 'Essex County Council') on conflict do nothing`);
  let number = 140;
  return {
    async order({
      template = 'refusal-to-assess',
      recipient = 'family',
      words = { reasons: 'The school meets the needs.' },
      parents,
    } = {}) {
      const reference = `EX-2026-${String((number += 1)).padStart(4, '0')}`;
      const [order, particulars] = [randomUUID(), randomUUID()];
      const { kind, on, fact } = exampleEvents[template]!;
      const la = 'EX';
      await db.getRepository(CaseRow).insert({
        la,
        reference,
        kind: 'ehc-assessment',
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
      await db.getRepository(LogRow).insert({
        la,
        caseReference: reference,
        sequence: 1,
        key: 'k1',
        part: 0,
        what: 'fact',
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
      await db.getRepository(ParticularsRow).insert({
        la,
        id: particulars,
        caseReference: reference,
        key: 'k1',
        fingerprint: 'f',
        words: words as object,
        createdBy: 'essex.officer',
      });
      await db.getRepository(DeadlineRow).insert({
        la,
        caseReference: reference,
        key: 'ehc.final-plan',
        rule: 'ehc.final-plan',
        nature: 'duty',
        words: 'final plan',
        citation: 'SEND Regs 2014 reg 13(2)',
        due: '2026-06-01',
        state: 'running',
        changedBy: 1,
      });
      const family = parents ?? [{ name: 'Jo Example', email: 'jo@family.example' }];
      await db.getRepository(PersonRow).insert([
        {
          la,
          id: randomUUID(),
          caseReference: reference,
          role: 'child',
          name: 'Sam Example',
          dateOfBirth: '2021-09-30',
          email: null,
          address: [],
        },
        ...family.map(({ name, email, address }) => ({
          la,
          id: randomUUID(),
          caseReference: reference,
          role: 'parent',
          name,
          dateOfBirth: null,
          email: email ?? null,
          address: address ?? [],
        })),
      ]);
      await db.getRepository(OutboxRow).insert({
        la,
        id: order,
        caseReference: reference,
        sequence: 1,
        template,
        recipient,
        concerns: {},
        takenAt: null,
      });
      return { la, order, reference, template, recipient };
    },
    completeWords: async ({ reference }, words) =>
      void (await db.getRepository(ParticularsRow).update({ caseReference: reference }, { words })),
    isTaken: async ({ order }) => (await db.getRepository(OutboxRow).findOneByOrFail({ id: order })).takenAt !== null,
    forgetTaken: async ({ order }) => void (await db.getRepository(OutboxRow).update({ id: order }, { takenAt: null })),
    close: () => db.destroy(),
  };
}
