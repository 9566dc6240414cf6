import { findCase, fingerprintOf, noteReading, once, type CaseRow } from '@ehc/casefile/data';
import type { Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { notFound } from '@ehc/platform/problems';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keyUsed } from './carry-out.js';
import { mustBe } from './must-be.js';
import { readers } from './who-may.js';

/** The one way to read a case: the role is checked, and the reading is noted. */
@Injectable()
export class CaseFile {
  constructor(private readonly dataSource: DataSource) {}

  async read<T>(
    who: Principal,
    reference: string,
    what: string,
    work: (m: EntityManager, found: CaseRow) => Promise<T>,
  ): Promise<T> {
    mustBe(who, readers);
    return withinLa(this.dataSource, who.la, async (m) => {
      const found = await findCase(m, reference);
      if (!found) throw notFound('There is no such case, or you may not see it.');
      await noteReading(m, who.la, reference, what, who.subject);
      return work(m, found);
    });
  }

  /** Adds something to a case beside its log, once for each Idempotency-Key. 404 for a case that is not there. */
  async add<T extends object>(
    who: Principal,
    reference: string,
    key: string,
    request: unknown,
    work: (m: EntityManager) => Promise<T>,
  ): Promise<T> {
    return withinLa(this.dataSource, who.la, async (m) => {
      if (!(await findCase(m, reference))) throw notFound('There is no such case, or you may not see it.');
      const { answer, sameRequest } = await once(
        m,
        { la: who.la, key, fingerprint: fingerprintOf([reference, request]), madeBy: who.subject },
        () => work(m),
      );
      if (!sameRequest) throw keyUsed();
      return answer;
    });
  }
}
