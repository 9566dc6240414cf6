import { noSuchCase, notSeen, type Meeting } from '../access/index.js';
import { erasedIn, findCase, fingerprintOf, noteReading, once, sightIn, type CaseRow } from '../data/index.js';
import type { Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { actingOn, isForeignTo } from './acting.js';
import { keyUsed } from './carry-out.js';
import { mustNotBeErased } from './case-erased.js';
import { CASE_KIND, type CaseKind, type Sees } from './case-kind.js';

/** The one way to read a case: what the role sees of it is decided here, and the reading is noted with its reason. */
@Injectable()
export class CaseFile {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CASE_KIND) private readonly kind: CaseKind,
  ) {}

  /** @throws Problem 404 for a case that is not there or not theirs to see, 403 where a reason would open it. */
  async read<T extends object>(
    asking: Principal,
    reference: string,
    what: string,
    work: (m: EntityManager, found: CaseRow, sees: Sees) => Promise<T>,
  ): Promise<T> {
    const who = actingOn(asking, reference);
    return withinLa(this.dataSource, who, async (m) => {
      const found = await findCase(m, reference);
      if (found?.kind !== this.kind.kind) throw noSuchCase();
      const sight = await sightIn(m, who, found, this.agendaOf(found.stage));
      if (!sight) throw notSeen(who.roles);
      await noteReading(m, { la: who.la, caseReference: reference, what, readBy: who.subject, why: sight.why });
      const answer = await work(m, found, (fields) => sight.classes.has(fields));
      const erased = erasedIn(found);
      return erased ? { ...answer, erased } : answer;
    });
  }

  /** Adds something to a case beside its log, once for each Idempotency-Key. 404 for a case that is not there. */
  async add<T extends object>(
    asking: Principal,
    reference: string,
    key: string,
    request: unknown,
    work: (m: EntityManager) => Promise<T>,
  ): Promise<T> {
    const who = actingOn(asking, reference);
    return withinLa(this.dataSource, who, async (m) => {
      const found = await findCase(m, reference);
      if (found?.kind !== this.kind.kind || isForeignTo(who, found)) throw noSuchCase();
      await mustNotBeErased(m, reference);
      const { answer, sameRequest } = await once(
        m,
        {
          la: who.la,
          key,
          caseReference: reference,
          fingerprint: fingerprintOf([reference, request]),
          madeBy: who.subject,
        },
        () => work(m),
      );
      if (!sameRequest) throw keyUsed();
      return answer;
    });
  }

  /** The meeting that a case at this stage waits for. */
  private agendaOf(stage: string): Meeting | undefined {
    const { agendas } = this.kind;
    return agendas && (Object.keys(agendas) as Meeting[]).find((meeting) => agendas[meeting].includes(stage));
  }
}
