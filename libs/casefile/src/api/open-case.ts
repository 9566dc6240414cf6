import type { Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Problem } from '@ehc/platform/problems';
import { Inject, Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource, type EntityManager } from 'typeorm';
import type { CaseHeader, Entry } from '../contract/index.js';
import {
  findByKey,
  fingerprintOf,
  forgetOpening,
  keepParticulars,
  PersonRow,
  type GivenReference,
  type Opening,
} from '../data/index.js';
import { keyUsed, today } from './carry-out.js';
import { mustNotBeErased } from './case-erased.js';
import { CASE_KIND, type CaseKind } from './case-kind.js';
import { receiptOf, type Receipt } from './receipt.js';
import { sendUpdate } from './send-update.js';
import type { Split } from './words-and-fact.js';

export interface ToOpen {
  who: Principal;
  key: string;
  move: string;
  request: unknown;
  agreement: CaseHeader['agreement'];
  /** which reference it gets. Inside `withinLa`. */
  reference: GivenReference;
  /** roles, names and addresses; none where they are those of another case */
  people: Partial<PersonRow>[];
  /** the first begins the case; more where it is taken over */
  facts: Split[];
}

/** Opens a case with one fact or, when it is taken over, with all it has: one update, one transaction in the log. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly client: Client,
    @Inject(CASE_KIND) private readonly kind: CaseKind,
  ) {}

  async open(toOpen: ToOpen): Promise<Receipt> {
    const { who, key, move, facts, agreement } = toOpen;
    const { opening, particulars } = await withinLa(this.dataSource, who, (m) => this.prepare(m, toOpen));
    const { reference } = opening;
    const done = opening.isNew ? [] : await withinLa(this.dataSource, who, (m) => findByKey(m, reference, key));
    if (done.length > 0) return receiptOf(done);
    const entries = facts.map(({ fact, letters }, index): Entry => ({
      fact,
      by: who.subject,
      letters,
      particulars: particulars[index]!,
    }));
    try {
      await sendUpdate(this.client, {
        workflow: this.kind.workflow,
        header: { kind: this.kind.kind, reference, localAuthority: who.la, agreement, openedOn: today() },
        move,
        key,
        entries,
        how: 'open',
      });
    } catch (error) {
      if (error instanceof Problem && error.status === 409)
        await withinLa(this.dataSource, who, (m) => forgetOpening(m, key, reference));
      throw error;
    }
    return receiptOf(await withinLa(this.dataSource, who, (m) => findByKey(m, reference, key)));
  }

  private async prepare(m: EntityManager, toOpen: ToOpen): Promise<{ opening: Opening; particulars: string[] }> {
    const { who, key, move, request, people, facts } = toOpen;
    const fingerprint = fingerprintOf([move, request]);
    const opening = await toOpen.reference(m, { la: who.la, key, fingerprint });
    if (!opening.isNew) await mustNotBeErased(m, opening.reference);
    if (opening.fingerprint !== fingerprint) throw keyUsed();
    const about = { la: who.la, caseReference: opening.reference, fingerprint, createdBy: who.subject };
    const particulars: string[] = [];
    for (const [index, { words }] of facts.entries())
      particulars.push((await keepParticulars(m, { ...about, key: `${key}/${index}`, words })).id);
    if (opening.isNew && people.length > 0)
      await m.insert(
        PersonRow,
        people.map((person) => ({ ...person, la: who.la, caseReference: opening.reference })),
      );
    return { opening, particulars };
  }
}
