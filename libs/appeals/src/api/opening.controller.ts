import { checked, DerivedOpening, IdempotencyKey, type Receipt } from '@ehc/casefile/api';
import { rootOf } from '@ehc/casefile/contract';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Body, Controller, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lodgingOf } from './from-mediation.js';
import { lodgingBody } from './opening.js';

/** Opens appeals. */
@Controller('v1/appeals')
@Needs('appeals.open')
export class OpeningController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: DerivedOpening,
  ) {}

  @Post()
  async lodge(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<Receipt> {
    const request = checked(lodgingBody, body);
    const fact = await withinLa(this.dataSource, who, (m) => lodgingOf(m, request));
    return this.cases.open({
      ...{ who, key, request, fact, letters: request.letters },
      move: 'lodgeAppeal',
      root: rootOf(request.mediation),
      letter: 'A',
    });
  }
}
