import {
  dropParticulars,
  findByKey,
  findCase,
  fingerprintOf,
  keepParticulars,
  type CaseRow,
  type LogRow,
} from '@ehc/casefile/data';
import type { Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { notFound, Problem } from '@ehc/platform/problems';
import { londonDate } from '@ehc/rules/plain-date';
import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { Move } from '../contract/index.js';
import { mustNotBeErased } from './case-erased.js';
import { inLine } from './in-line.js';
import { receiptOf, type Receipt } from './receipt.js';
import { sendUpdate } from './send-update.js';
import type { Split } from './words-and-fact.js';

export interface Command {
  who: Principal;
  reference: string;
  move: Move;
  key: string;
  /** what the fingerprint is taken of: the request as it came */
  request: unknown;
  what: Split;
}

/** Carries out one command on a case: words to Postgres, codes and dates to its workflow, and the receipt from the log. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly dataSource: DataSource,
    private readonly client: Client,
  ) {}

  async command(command: Command): Promise<Receipt> {
    const { who, reference, key, request } = command;
    const fingerprint = fingerprintOf([command.move, request]);
    const kept = await withinLa(this.dataSource, who, async (m) => {
      const found = await findCase(m, reference);
      if (!found) throw notFound('There is no such case, or you may not see it.');
      await mustNotBeErased(m, reference);
      const words = await keepParticulars(m, {
        la: who.la,
        caseReference: reference,
        key,
        fingerprint,
        createdBy: who.subject,
        words: command.what.words,
      });
      return { found, words, done: await findByKey(m, reference, key) };
    });
    if (kept.words.fingerprint !== fingerprint) throw keyUsed();
    return kept.done.length > 0 ? receiptOf(kept.done) : this.send(command, kept.found, kept.words.id);
  }

  private async send(
    { who, reference, move, key, what }: Command,
    found: CaseRow,
    particulars: string,
  ): Promise<Receipt> {
    const header = {
      reference,
      localAuthority: who.la,
      agreement: { area: found.agreementArea, version: found.agreementVersion },
      openedOn: found.openedOn,
    };
    try {
      await inLine(reference, () =>
        sendUpdate(this.client, {
          header,
          move,
          key,
          how: 'move',
          entries: [{ fact: what.fact, by: who.subject, letters: what.letters, particulars }],
        }),
      );
    } catch (error) {
      if (error instanceof Problem && error.status === 409)
        await withinLa(this.dataSource, who, (m) => dropParticulars(m, particulars));
      throw error;
    }
    return receiptOf(await this.written(who.la, reference, key));
  }

  private written(la: string, reference: string, key: string): Promise<LogRow[]> {
    return withinLa(this.dataSource, la, (m) => findByKey(m, reference, key));
  }
}

export const keyUsed = (): Problem =>
  new Problem({
    status: 422,
    name: 'key-used-for-another-request',
    title: 'This key was used for another request',
    detail: 'An Idempotency-Key belongs to one request. Take a new key for a new request.',
  });

/** Today in London. */
export const today = (): string => londonDate(Date.now());
