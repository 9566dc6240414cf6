import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { forbidden, notFound } from '@ehc/platform/problems';
import { Body, Controller, Param, Post, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { officers, type Role } from '../access/index.js';
import type { Correction, Fact } from '../contract/index.js';
import { findByLogNumber } from '../data/index.js';
import { actingOn } from './acting.js';
import { CarryOut, today } from './carry-out.js';
import type { CaseKind } from './case-kind.js';
import { checked } from './checked.js';
import { day, text } from './fields.js';
import { IdempotencyKey } from './idempotency-key.js';
import type { Receipt } from './receipt.js';
import { split } from './words-and-fact.js';

/** A correction names the entry that is wrong, and what it should say; without `instead` the entry is struck out. */
export const correctionBody = z.strictObject({
  on: day,
  corrects: z.number().int().min(1).describe('Number of the wrong entry in the log'),
  instead: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('The fields of the entry as they should have been, with "on"'),
  particulars: z.strictObject({ reason: text }),
});

/** Every command on a case of one kind. */
export function moveRoutes(kind: CaseKind): Type {
  @Controller(`v1/${kind.path}/:reference`)
  class MovesController {
    constructor(
      private readonly carryOut: CarryOut,
      private readonly dataSource: DataSource,
    ) {}

    @Post('corrections')
    @Needs(`${kind.path}.correct`)
    async correct(
      @Who() who: Principal,
      @Param('reference') reference: string,
      @IdempotencyKey() key: string,
      @Body() body: unknown,
    ): Promise<Receipt> {
      const correction = checked(correctionBody, body);
      const { on, corrects, instead } = correction;
      const wrong = await withinLa(this.dataSource, actingOn(who, reference), (m) =>
        findByLogNumber(m, reference, corrects),
      );
      if (!wrong) throw notFound('There is no such entry, or you may not see it.');
      const may = mayCorrect(kind, wrong.kind);
      if (!who.roles.some((role) => may.includes(role as Role)))
        throw forbidden(`This needs one of the roles: ${may.join(', ')}.`);
      const replacement = instead && replacementFor(kind, wrong.body as unknown as Fact, instead);
      const fact: Correction = { kind: 'correction', on, corrects, ...(replacement ? { replacement } : {}) };
      return this.carryOut.command({
        who,
        reference,
        key,
        move: { move: 'correctFact' },
        request: correction,
        what: { fact, letters: 'send', words: correction.particulars },
      });
    }

    @Post(':move')
    @Needs(`${kind.path}.:move`)
    async move(
      @Who() who: Principal,
      @Param('reference') reference: string,
      @Param('move') path: string,
      @IdempotencyKey() key: string,
      @Body() body: unknown,
    ): Promise<Receipt> {
      const move = kind.moves.find((known) => known.path === path);
      if (!move) throw notFound(`There is no command "${path}" on a case.`);
      const request = checked(move.body, body) as Record<string, unknown>;
      const what = split(kind, move, request, today());
      kind.mustHave?.(who, move, what);
      return this.carryOut.command({ who, reference, key, move, request, what });
    }
  }
  return MovesController;
}

/** Who may enter a step may correct it, and managers. */
const mayCorrect = ({ moves, factKinds }: CaseKind, kind: string): readonly Role[] => [
  ...(moves.find(({ move }) => factKinds[move] === kind)?.roles ?? officers),
  'manager',
];

/** The entry as it should have been, checked as its own command would be; fields that are not given stay as they were. */
function replacementFor(kindOfCase: CaseKind, wrong: Fact, instead: Record<string, unknown>): Fact {
  const { kind, ...was } = wrong;
  const body = kindOfCase.moves.find(({ move }) => kindOfCase.factKinds[move] === kind)?.body;
  const known = body?.omit({
    letters: true,
    ...('particulars' in body.shape ? { particulars: true as const } : {}),
  });
  const shape = known ?? kindOfCase.beginningShape?.(kind) ?? z.strictObject({ on: day });
  return { kind, ...(checked(shape, { ...was, ...instead }) as object) } as Fact;
}
