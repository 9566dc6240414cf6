import { noSuchCase } from '@ehc/casefile/access';
import { checked, IdempotencyKey, keyUsed, mustNotBeErased, today } from '@ehc/casefile/api';
import { casesPastTheirTime } from '@ehc/assessments/data';
import { endHold, findCase, fingerprintOf, holdBack, holdsOn, noteReading, once } from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { badRequest, notFound } from '@ehc/platform/problems';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dueQuery, holdBody, proposalsBody } from './bodies.js';
import type { ErasureView } from './erasure-view.js';
import { ask } from './erasures.js';

const named = <T extends { reference: string }>({ reference, ...about }: T) => ({ case: reference, ...about });

/** How long cases are kept: which are past their time, which are held back and why (INF-06). */
@Controller('v1/retention')
export class RetentionController {
  constructor(private readonly dataSource: DataSource) {}

  /** A dry run: changes nothing. */
  @Get('due')
  @Needs('retention.see')
  async due(@Who() who: Principal, @Query() query: unknown): Promise<object> {
    const on = checked(dueQuery, query).on ?? today();
    const { due, held, unclear } = await withinLa(this.dataSource, who, async (m) => {
      const what = 'cases past their time';
      await noteReading(m, { la: who.la, caseReference: null, what, readBy: who.subject, why: 'retention' });
      return casesPastTheirTime(m, who.la, on);
    });
    return { on, due: due.map(named), held: held.map(named), unclear: unclear.map(named) };
  }

  /** Asks for the erasing of each case that the body names; all of them, or none. */
  @Post('proposals')
  @Needs('erasures.ask')
  async propose(
    @Who() who: Principal,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<{ items: ErasureView[] }> {
    const { cases, reason } = checked(proposalsBody, body);
    return withinLa(this.dataSource, who, async (m) => {
      const items: ErasureView[] = [];
      for (const reference of [...new Set(cases)].sort())
        items.push(await ask(m, who, `${key}/${reference}`, { case: reference, ground: 'retention-over', reason }));
      return { items };
    });
  }

  @Post('holds')
  @Needs('retention.hold')
  async hold(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<{ id: string }> {
    const asked = checked(holdBody, body);
    if (asked.until < today()) throw badRequest([{ field: 'until', problem: 'This day is over' }]);
    const { case: caseReference, reason, until } = asked;
    return withinLa(this.dataSource, who, async (m) => {
      if (!(await findCase(m, caseReference))) throw noSuchCase();
      await mustNotBeErased(m, caseReference);
      const request = { la: who.la, key, fingerprint: fingerprintOf(asked), madeBy: who.subject, caseReference };
      const { answer, sameRequest } = await once(m, request, () =>
        holdBack(m, { la: who.la, caseReference, reason, until, heldBy: who.subject }),
      );
      if (!sameRequest) throw keyUsed();
      return answer;
    });
  }

  @Get('holds')
  @Needs('retention.see')
  async holds(@Who() who: Principal): Promise<object> {
    const rows = await withinLa(this.dataSource, who, (m) => holdsOn(m, today()));
    return {
      items: rows.map(({ id, caseReference, reason, until, heldBy, heldAt }) => ({
        id,
        case: caseReference,
        reason,
        until,
        heldBy,
        heldAt: heldAt.toISOString(),
      })),
    };
  }

  @Post('holds/:id/end')
  @HttpCode(200)
  @Needs('retention.hold')
  async end(@Who() who: Principal, @Param('id', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    if (!(await withinLa(this.dataSource, who, (m) => endHold(m, id, who.subject))))
      throw notFound('There is no such hold in force.');
    return { id };
  }
}
