import { checked, IdempotencyKey, OpenCase, split, today, type Receipt, type Split } from '@ehc/casefile/api';
import { nextOfYear } from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { badRequest, forbidden } from '@ehc/platform/problems';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import type { AssessmentFact, Move } from '../contract/index.js';
import { moveAt, moveDefinitions } from './moves/index.js';
import { assessmentKind } from './kind.js';
import { ageOn, agreementFor, attentionBody, requestBody, type OpeningBody } from './opening.js';
import { peopleOfOpening } from './people-of-opening.js';

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
    return this.open({ who, key, move: 'receiveRequest', request, began: request });
  }

  @Post('attention')
  attention(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<Receipt> {
    const notice = checked(attentionBody, body);
    return this.open({ who, key, move: 'bringToAttention', request: notice, began: notice });
  }

  @Post('take-over')
  takeOver(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<Receipt> {
    const { began, steps } = checked(takeOverBody, body);
    return this.open({ who, key, move: 'takeOver', request: { began, steps }, began }, steps.map(takenOver));
  }

  private open(
    { began, ...asked }: { who: Principal; key: string; move: Move; request: unknown; began: OpeningBody },
    more: Split[] = [],
  ): Promise<Receipt> {
    const facts = [...beginning(asked.who, began), ...more];
    const agreement = agreementFor(asked.who.la, began.on);
    return this.cases.open({
      ...asked,
      facts,
      agreement,
      people: peopleOfOpening(began, agreement),
      reference: nextOfYear(Number(began.on.slice(0, 4))),
    });
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
  return { ...split(assessmentKind, definition, read.data, today()), letters: 'already-sent' };
}
