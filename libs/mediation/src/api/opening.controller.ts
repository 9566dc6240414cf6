import { checked, DerivedOpening, IdempotencyKey, type Receipt } from '@ehc/casefile/api';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { Body, Controller, Post } from '@nestjs/common';
import { noticeBody } from './opening.js';

/** Opens the mediation of a notice that no case of this system gave. */
@Controller('v1/mediations')
@Needs('mediations.open')
export class OpeningController {
  constructor(private readonly cases: DerivedOpening) {}

  @Post()
  notice(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<Receipt> {
    const request = checked(noticeBody, body);
    const { case: root, letters, ...notice } = request;
    return this.cases.open({
      ...{ who, key, request, root, letters },
      move: 'giveNotice',
      letter: 'N',
      fact: { kind: 'notice-given', ...notice },
    });
  }
}
