import type { Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Problem } from '@ehc/platform/problems';
import { londonDate } from '@ehc/rules/plain-date';
import { Inject, Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource, type EntityManager } from 'typeorm';
import { noSuchCase } from '../access/index.js';
import {
  dropParticulars,
  findByKey,
  findCase,
  fingerprintOf,
  keepParticulars,
  type CaseRow,
  type LogRow,
} from '../data/index.js';
import { actingOn, isForeignTo } from './acting.js';
import { mustNotBeErased } from './case-erased.js';
import { CASE_KIND, type CaseKind } from './case-kind.js';
import { headerOf } from './header-of.js';
import { inLine } from './in-line.js';
import type { MoveDefinition } from './move.js';
import { receiptOf, type Receipt } from './receipt.js';
import { sendUpdate } from './send-update.js';
import type { Split } from './words-and-fact.js';

export interface Command {
  who: Principal;
  reference: string;
  move: Pick<MoveDefinition, 'move' | 'namesProvider'> & Partial<MoveDefinition>;
  key: string;
  /** what the fingerprint is taken of: the request as it came */
  request: unknown;
  what: Split;
}

interface Kept {
  found: CaseRow;
  what: Split;
  particulars: { id: string; fingerprint: string };
  done: LogRow[];
}

/** Carries out one command on a case: words to Postgres, codes and dates to its workflow, and the receipt from the log. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly dataSource: DataSource,
    private readonly client: Client,
    @Inject(CASE_KIND) private readonly kind: CaseKind,
  ) {}

  async command(command: Command): Promise<Receipt> {
    const who = actingOn(command.who, command.reference);
    const fingerprint = fingerprintOf([command.move.move, command.request]);
    const seeing = command.move.namesProvider ? { la: who.la, subject: who.subject } : who;
    const kept = await withinLa(this.dataSource, seeing, (m) => this.keep(m, who, command, fingerprint));
    if (kept.particulars.fingerprint !== fingerprint) throw keyUsed();
    return kept.done.length > 0 ? receiptOf(kept.done) : this.send(who, command, kept);
  }

  private async keep(m: EntityManager, who: Principal, command: Command, fingerprint: string): Promise<Kept> {
    const { reference, move, key } = command;
    const found = await findCase(m, reference);
    if (found?.kind !== this.kind.kind || (isForeignTo(who, found) && !move.namesProvider)) throw noSuchCase();
    await mustNotBeErased(m, reference);
    const done = await findByKey(m, reference, key);
    const complete = done.length === 0 && move.path !== undefined ? this.kind.complete : undefined;
    const asked = { ...command.what, letters: this.lettersOf(command, found) };
    const what = (await complete?.(m, who, found, move as MoveDefinition, asked)) ?? asked;
    const particulars = await keepParticulars(m, {
      la: who.la,
      caseReference: reference,
      key,
      fingerprint,
      createdBy: who.subject,
      words: what.words,
    });
    return { found, what, particulars, done };
  }

  private lettersOf({ what, request }: Command, found: CaseRow): Split['letters'] {
    const isSaid = (request as { letters?: unknown }).letters !== undefined;
    return this.kind.sendsLateLetters && !isSaid && what.fact.on >= found.openedOn ? 'send' : what.letters;
  }

  private async send(who: Principal, { reference, move, key }: Command, kept: Kept): Promise<Receipt> {
    const { found, what, particulars } = kept;
    try {
      await inLine(reference, () =>
        sendUpdate(this.client, {
          workflow: this.kind.workflow,
          header: headerOf(found),
          move: move.move,
          key,
          how: 'move',
          entries: [{ fact: what.fact, by: who.subject, letters: what.letters, particulars: particulars.id }],
        }),
      );
    } catch (error) {
      if (error instanceof Problem && error.status === 409)
        // Not as the adviser whom the case may not name yet, and who would not see what is to be taken back.
        await withinLa(this.dataSource, { la: who.la, subject: who.subject }, async (m) => {
          await dropParticulars(m, particulars.id);
          await this.kind.takeBack?.(m, what);
        });
      throw error;
    }
    return receiptOf(await withinLa(this.dataSource, who, (m) => findByKey(m, reference, key)));
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
