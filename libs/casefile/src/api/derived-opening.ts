import type { Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { noSuchCase } from '../access/index.js';
import type { Entry, Fact } from '../contract/index.js';
import { findCase, nextOfCase } from '../data/index.js';
import { today } from './carry-out.js';
import { mustNotBeErased } from './case-erased.js';
import { OpenCase } from './open-case.js';
import type { Receipt } from './receipt.js';

export interface ToDerive {
  who: Principal;
  key: string;
  move: string;
  request: unknown;
  /** the case it comes from, whose people are its people */
  root: string;
  letter: 'N' | 'A' | 'D';
  fact: Fact;
  letters: Entry['letters'] | undefined;
  words?: Record<string, unknown>;
}

/** Opens a case that comes from another: a notice entered by hand, an appeal, a disagreement. */
@Injectable()
export class DerivedOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: OpenCase,
  ) {}

  /** @throws Problem 404 for a root that is not there */
  async open({ who, key, move, request, root, letter, fact, letters, words = {} }: ToDerive): Promise<Receipt> {
    const from = await withinLa(this.dataSource, who, async (m) => {
      const found = await findCase(m, root);
      if (!found) throw noSuchCase();
      await mustNotBeErased(m, root);
      return found;
    });
    return this.cases.open({
      ...{ who, key, move, request },
      agreement: { area: from.agreementArea, version: from.agreementVersion },
      reference: nextOfCase(root, letter),
      people: [],
      facts: [{ fact, letters: letters ?? (fact.on === today() ? 'send' : 'already-sent'), words }],
    });
  }
}
