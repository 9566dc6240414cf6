import { CaseRow, DeadlineRow, entities, LogRow, OutboxRow, ParticularsRow, PersonRow } from '@ehc/casefile/data';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { LetterInput, LetterName, LetterRecipient } from '../contract/index.js';
import { exampleDispute } from './example-disputes.js';
import { exampleEvents } from './example-events.js';
import { caseRow, deadlineRows, logRow, personRows, type Parent } from './record-rows.js';

export interface Ordered {
  template?: LetterName;
  recipient?: LetterRecipient;
  words?: Record<string, unknown>;
  parents?: Parent[];
  /** when the case ordered it: the day of a letter that tells what others did */
  orderedAt?: string;
}

export interface TestRecord {
  /** Enters an invented case with the order of one letter and what causes it: a mediation or an appeal beside the case it came from. */
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
  const la = 'EX';
  let number = 140;

  const enter = async (reference: string, sequence: number, told: Told): Promise<void> => {
    const particulars = randomUUID();
    const key = `k${sequence}`;
    await db.getRepository(LogRow).insert(logRow(reference, sequence, key, told, particulars));
    const written = {
      la,
      id: particulars,
      caseReference: reference,
      key,
      fingerprint: 'f',
      createdBy: 'essex.officer',
    };
    await db.getRepository(ParticularsRow).insert({ ...written, words: told.words as object });
  };

  return {
    async order({ template = 'refusal-to-assess', recipient = 'family', words, parents, orderedAt } = {}) {
      const root = `EX-2026-${String((number += 1)).padStart(4, '0')}`;
      const { suffix = '', concerns = {}, ...dispute } = exampleDispute(template);
      const reference = root + suffix;
      const sequence = (dispute.entries?.length ?? 0) + 1;
      await db.getRepository(CaseRow).insert([root, ...(suffix ? [reference] : [])].map(caseRow));
      await db.getRepository(PersonRow).insert(personRows(root, parents));
      for (const entry of dispute.entries ?? []) await enter(reference, entry.sequence, entry);
      await enter(reference, sequence, {
        ...exampleEvents[template]!,
        words: words ?? dispute.words ?? { reasons: 'The school meets the needs.' },
      });
      await db.getRepository(DeadlineRow).insert(deadlineRows(reference, dispute.deadlines));
      const order = randomUUID();
      await db.getRepository(OutboxRow).insert({
        ...{ la, id: order, caseReference: reference, sequence, template, recipient, concerns, takenAt: null },
        ...(orderedAt && { createdAt: new Date(orderedAt) }),
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

interface Told {
  kind: string;
  on: string;
  fact: Record<string, unknown>;
  words: Record<string, unknown>;
}
