import { checked, DerivedOpening, IdempotencyKey, type Receipt } from '@ehc/casefile/api';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { Body, Controller, Post } from '@nestjs/common';
import type { FactOf } from '../contract/index.js';
import { raisingBody } from './opening.js';

/** Opens disagreements. */
@Controller('v1/disagreements')
@Needs('disagreements.open')
export class OpeningController {
  constructor(private readonly cases: DerivedOpening) {}

  @Post()
  raise(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<Receipt> {
    const request = checked(raisingBody, body);
    const { case: root, letters, particulars, ...raised } = request;
    return this.cases.open({
      ...{ who, key, request, root, letters },
      move: 'raiseDisagreement',
      letter: 'D',
      fact: { kind: 'disagreement-raised', ...raised } as FactOf<'disagreement-raised'>,
      words: particulars ?? {},
    });
  }
}
