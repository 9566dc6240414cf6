import { CaseFile, checked, colleague, day, IdempotencyKey, text, today } from '@ehc/casefile/api';
import { endSafeguardingGrant, grantSafeguarding, safeguardingGrants } from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { badRequest, notFound } from '@ehc/platform/problems';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

export const grantBody = z.strictObject({
  to: colleague.describe('Subject of the colleague who is to see the safeguarding detail of this case'),
  reason: text,
  until: day.optional().describe('The last day; without it until it is ended'),
});

/** Who may see the safeguarding detail of a case: nobody unless they were granted it, and nobody grants it to themselves (SAF-01, INF-08). */
@Controller('v1/assessments/:reference/safeguarding-grants')
@Needs('assessments.grant-safeguarding')
export class SafeguardingController {
  constructor(private readonly file: CaseFile) {}

  @Post()
  async grant(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<{ id: string }> {
    const grant = checked(grantBody, body);
    if (grant.to === who.subject) throw badRequest([{ field: 'to', problem: 'Somebody else has to grant it to you' }]);
    if (grant.until !== undefined && grant.until < today())
      throw badRequest([{ field: 'until', problem: 'This day is over' }]);
    return this.file.add(who, reference, key, grant, async (m) => {
      const id = randomUUID();
      const { to: subject, reason, until = null } = grant;
      await grantSafeguarding(m, {
        la: who.la,
        id,
        caseReference: reference,
        subject,
        reason,
        until,
        grantedBy: who.subject,
      });
      return { id };
    });
  }

  @Get()
  list(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'safeguarding grants', async (m) => ({
      items: (await safeguardingGrants(m, reference)).map(
        ({ id, subject, reason, until, grantedBy, grantedAt, endedBy, endedAt }) => ({
          id,
          to: subject,
          reason,
          until,
          grantedBy,
          grantedAt: grantedAt.toISOString(),
          endedBy,
          endedAt: endedAt?.toISOString() ?? null,
        }),
      ),
    }));
  }

  @Post(':id/end')
  @HttpCode(200)
  async end(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string,
  ): Promise<{ id: string }> {
    return this.file.add(who, reference, key, { end: id }, async (m) => {
      if (!(await endSafeguardingGrant(m, reference, id, who.subject))) throw notFound('There is no such grant open.');
      return { id };
    });
  }
}
