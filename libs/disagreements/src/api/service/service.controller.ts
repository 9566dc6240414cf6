import { checked, today } from '@ehc/casefile/api';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { badRequest } from '@ehc/platform/problems';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keepServiceReview, serviceReviews, type ServiceReviewRow } from '../../data/index.js';
import { standingOf, type ServiceStanding } from '../../domain/service-standing.js';
import { reviewBody, reviewPath } from './bodies.js';

const viewOf = ({ la: _, recordedAt, ...row }: ServiceReviewRow) => ({ ...row, recordedAt: recordedAt.toISOString() });

/** What the disagreement resolution service is held to, and how its reviews found it (DRS-03). */
@Controller('v1/disagreement-service')
export class ServiceController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Needs('disagreements.see-service')
  async standing(@Who() who: Principal): Promise<ServiceStanding> {
    return standingOf(await withinLa(this.dataSource, who, serviceReviews), today());
  }

  @Get('reviews')
  @Needs('disagreements.see-service')
  async reviews(@Who() who: Principal): Promise<object> {
    return { items: (await withinLa(this.dataSource, who, serviceReviews)).map(viewOf) };
  }

  @Put('reviews/:on')
  @Needs('disagreements.review-service')
  async review(@Who() who: Principal, @Param('on') given: string, @Body() body: unknown): Promise<object> {
    const { on: reviewedOn } = checked(reviewPath, { on: given });
    const { nextReviewOn, terms } = checked(reviewBody, body);
    if (reviewedOn > today()) throw badRequest([{ field: 'on', problem: 'This day is still to come' }]);
    if (nextReviewOn < reviewedOn)
      throw badRequest([{ field: 'nextReviewOn', problem: 'This is before the day of the review' }]);
    const review = { la: who.la, reviewedOn, nextReviewOn, terms, recordedBy: who.subject };
    return { reviewedOn, version: await withinLa(this.dataSource, who, (m) => keepServiceReview(m, review)) };
  }
}
