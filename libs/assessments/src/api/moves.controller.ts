import type { Role } from '@ehc/casefile/access';
import { findByLogNumber } from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { badRequest, forbidden, notFound } from '@ehc/platform/problems';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { moves, type AssessmentFact, type HappeningFact } from '../contract/index.js';
import { planVersion } from '../data/index.js';
import { CarryOut, today } from './carry-out.js';
import { checked } from './checked.js';
import { day, text } from './fields.js';
import { IdempotencyKey } from './idempotency-key.js';
import { moveAt, moveDefinitions } from './moves/index.js';
import { requestBody } from './opening.js';
import { sectionsAsText } from './plan-text.js';
import type { Receipt } from './receipt.js';
import { officers } from './who-may.js';
import { split, type Split } from './words-and-fact.js';

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

/** Every command on a case. */
@Controller('v1/assessments/:reference')
export class MovesController {
  constructor(
    private readonly carryOut: CarryOut,
    private readonly dataSource: DataSource,
  ) {}

  @Post('corrections')
  @Needs('assessments.correct')
  async correct(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<Receipt> {
    const correction = checked(correctionBody, body);
    const wrong = await withinLa(this.dataSource, who, (m) => findByLogNumber(m, reference, correction.corrects));
    if (!wrong) throw notFound('There is no such entry, or you may not see it.');
    const may = mayCorrect(wrong.kind);
    if (!who.roles.some((role) => may.includes(role as Role)))
      throw forbidden(`This needs one of the roles: ${may.join(', ')}.`);
    const replacement =
      correction.instead && replacementFor(wrong.body as unknown as HappeningFact, correction.instead);
    const fact: AssessmentFact = {
      kind: 'correction',
      on: correction.on,
      corrects: correction.corrects,
      ...(replacement ? { replacement } : {}),
    };
    return this.carryOut.command({
      who,
      reference,
      key,
      move: 'correctFact',
      request: correction,
      what: { fact, letters: 'send', words: correction.particulars },
    });
  }

  @Post(':move')
  @Needs('assessments.:move')
  async move(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @Param('move') path: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<Receipt> {
    const definition = moveAt(path);
    if (!definition) throw notFound(`There is no command "${path}" on a case.`);
    const request = checked(definition.body, body) as Record<string, unknown>;
    const what = split(definition, request, today());
    const words = { ...what.words, ...(await this.planText(who, reference, what)) };
    return this.carryOut.command({ who, reference, key, move: definition.move, request, what: { ...what, words } });
  }

  /** The text of the plan that a draft or final plan carries, for its letter; 400 when there is no such version. */
  private async planText(
    who: Principal,
    reference: string,
    { fact, letters }: Split,
  ): Promise<{ sections?: Record<string, string> }> {
    if (fact.kind !== 'draft-plan-sent' && fact.kind !== 'final-plan-issued') return {};
    const { planVersion: version } = fact;
    if (version === undefined && fact.kind === 'draft-plan-sent' && letters === 'send')
      throw badRequest([{ field: 'planVersion', problem: 'Say which version of the plan is to be sent' }]);
    if (version === undefined) return {};
    const found = await withinLa(this.dataSource, who, (m) => planVersion(m, reference, version));
    if (!found) throw badRequest([{ field: 'planVersion', problem: `This case has no plan version ${version}` }]);
    if (fact.kind === 'draft-plan-sent' && found.sections.I !== '')
      throw badRequest([
        {
          field: 'planVersion',
          problem:
            'Section I of a draft plan must be empty, so that the family can ask for a school or other place (CFA 2014 s.38(5))',
        },
      ]);
    return { sections: sectionsAsText(found.sections) };
  }
}

/** Who may enter a step may correct it, and managers. */
const mayCorrect = (kind: string): readonly Role[] => [
  ...(moveDefinitions.find(({ move }) => moves[move] === kind)?.roles ?? officers),
  'manager',
];

/** The entry as it should have been, checked as its own command would be; fields that are not given stay as they were. */
function replacementFor(wrong: HappeningFact, instead: Record<string, unknown>): HappeningFact {
  const { kind, ...was } = wrong;
  const definition = moveDefinitions.find(({ move }) => moves[move] === kind);
  const shape = definition
    ? definition.body.omit({
        letters: true,
        ...('particulars' in definition.body.shape ? { particulars: true as const } : {}),
      })
    : beginningShape(kind);
  return { kind, ...checked(shape, { ...was, ...instead }) } as HappeningFact;
}

const beginningShape = (kind: string) => {
  const ofAge = z.number().int().min(0).max(25);
  return kind === 'request-received'
    ? z.strictObject({ on: day, ofAge, requester: requestBody.shape.requester })
    : z.strictObject({ on: day, ofAge });
};
