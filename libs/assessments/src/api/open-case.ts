import type { Entry } from '@ehc/casefile/contract';
import {
  findByKey,
  fingerprintOf,
  forgetOpening,
  keepParticulars,
  openingFor,
  PersonRow,
  type Opening,
} from '@ehc/casefile/data';
import type { Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Problem } from '@ehc/platform/problems';
import { agreement } from '@ehc/rules/agreements';
import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource, type EntityManager } from 'typeorm';
import type { AssessmentFact, Move } from '../contract/index.js';
import { keyUsed, today } from './carry-out.js';
import { mustNotBeErased } from './case-erased.js';
import { ageOn, agreementFor, type OpeningBody } from './opening.js';
import { receiptOf, type Receipt } from './receipt.js';
import { sendUpdate } from './send-update.js';
import type { Split } from './words-and-fact.js';

export interface ToOpen {
  who: Principal;
  key: string;
  move: Move;
  request: unknown;
  people: Pick<OpeningBody, 'child' | 'parents' | 'advocate' | 'contacts'>;
  /** the first is the request, or the child being brought to attention */
  facts: Split[];
}

/** Opens a case with one fact or, when it is taken over, with all it has: one update, one transaction in the log. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly client: Client,
  ) {}

  async open(toOpen: ToOpen): Promise<Receipt> {
    const { who, key, move, facts } = toOpen;
    const { opening, particulars } = await withinLa(this.dataSource, who, (m) => this.prepare(m, toOpen));
    const { reference } = opening;
    const done = opening.isNew ? [] : await withinLa(this.dataSource, who, (m) => findByKey(m, reference, key));
    if (done.length > 0) return receiptOf(done);
    const entries = facts.map(({ fact, letters }, index): Entry<AssessmentFact> => ({
      fact,
      by: who.subject,
      letters,
      particulars: particulars[index]!,
    }));
    try {
      await sendUpdate(this.client, {
        header: {
          reference,
          localAuthority: who.la,
          agreement: agreementFor(who.la, facts[0]!.fact.on),
          openedOn: today(),
        },
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
    const opening = await openingFor(m, who.la, key, fingerprint, Number(facts[0]!.fact.on.slice(0, 4)));
    if (!opening.isNew) await mustNotBeErased(m, opening.reference);
    if (opening.fingerprint !== fingerprint) throw keyUsed();
    const about = { la: who.la, caseReference: opening.reference, fingerprint, createdBy: who.subject };
    const particulars: string[] = [];
    for (const [index, { words }] of facts.entries())
      particulars.push((await keepParticulars(m, { ...about, key: `${key}/${index}`, words })).id);
    if (opening.isNew) await m.insert(PersonRow, rowsOf(who.la, opening.reference, childRoleOf(toOpen), people));
    return { opening, particulars };
  }
}

/** From this age on letters go to the young person (CFA 2014 s.83(2)). */
function childRoleOf({ who, people, facts }: ToOpen): 'child' | 'young-person' {
  const { on } = facts[0]!.fact;
  const { area, version } = agreementFor(who.la, on);
  return ageOn(people.child.dateOfBirth, on) >= agreement(area, version).youngPersonFrom ? 'young-person' : 'child';
}

function rowsOf(
  la: string,
  caseReference: string,
  childRole: string,
  { child, parents, advocate, contacts }: ToOpen['people'],
): Partial<PersonRow>[] {
  const row = (
    role: string,
    { name, email, address }: { name: string; email?: string | undefined; address: string[] },
  ): Partial<PersonRow> => ({ la, caseReference, role, name, email: email ?? null, address });
  return [
    { ...row(childRole, child), dateOfBirth: child.dateOfBirth },
    ...parents.map((parent) => row('parent', parent)),
    ...(advocate ? [row('advocate', advocate)] : []),
    ...contacts.map((contact) => row(contact.role, contact)),
  ];
}
