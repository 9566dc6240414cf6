import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { badRequest, forbidden } from '@ehc/platform/problems';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import type { AssessmentFact } from '../contract/index.js';
import { today } from './carry-out.js';
import { checked } from './checked.js';
import { IdempotencyKey } from './idempotency-key.js';
import { moveAt, moveDefinitions } from './moves/index.js';
import { OpenCase } from './open-case.js';
import { ageOn, attentionBody, requestBody, type OpeningBody } from './opening.js';
import type { Receipt } from './receipt.js';
import { split, type Split } from './words-and-fact.js';

const step = z.looseObject({ move: z.enum(moveDefinitions.map(({ path }) => path)) });

/** A running case taken over: how it began, then every step in the order in which it happened, each as its own command takes it. */
export const takeOverBody = z.strictObject({
  began: z.union([requestBody, attentionBody]),
  steps: z
    .array(step)
    .max(200)
    .default([])
    .describe('Each with "move" (the path of its command) and the fields of that command'),
});

/** Opens cases. */
@Controller('v1/assessments')
@Needs('assessments.open')
export class OpeningController {
  constructor(private readonly cases: OpenCase) {}

  @Post()
  request(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<Receipt> {
    const request = checked(requestBody, body);
    return this.cases.open({
      who,
      key,
      move: 'receiveRequest',
      request,
      people: request,
      facts: beginning(who, request),
    });
  }

  @Post('attention')
  attention(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<Receipt> {
    const notice = checked(attentionBody, body);
    return this.cases.open({
      who,
      key,
      move: 'bringToAttention',
      request: notice,
      people: notice,
      facts: beginning(who, notice),
    });
  }

  @Post('take-over')
  takeOver(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<Receipt> {
    const { began, steps } = checked(takeOverBody, body);
    const facts = [...beginning(who, began), ...steps.map(takenOver)];
    return this.cases.open({ who, key, move: 'takeOver', request: { began, steps }, people: began, facts });
  }
}

/** The request and, from the first day, the named officer of the case (ASM-11). */
function beginning(who: Principal, body: OpeningBody): Split[] {
  const ofAge = ageOn(body.child.dateOfBirth, body.on);
  const fact =
    'requester' in body
      ? { kind: 'request-received', on: body.on, requester: body.requester, ofAge }
      : { kind: 'brought-to-attention', on: body.on, ofAge };
  const officer = body.officer ?? (who.roles.includes('send-officer') ? who.subject : undefined);
  const letters = body.letters ?? (body.on === today() ? 'send' : 'already-sent');
  return [
    { fact: fact as AssessmentFact, letters, words: body.particulars ?? {} },
    ...(officer
      ? [{ fact: { kind: 'officer-named', on: body.on, officer } as AssessmentFact, letters, words: {} }]
      : []),
  ];
}

function takenOver({ move, ...body }: z.infer<typeof step>, index: number): Split {
  const definition = moveAt(move);
  if (!definition) throw forbidden();
  const read = definition.body.safeParse(body);
  if (!read.success)
    throw badRequest(
      read.error.issues.map(({ path, message }) => ({ field: ['steps', index, ...path].join('.'), problem: message })),
    );
  return { ...split(definition, read.data, today()), letters: 'already-sent' };
}
