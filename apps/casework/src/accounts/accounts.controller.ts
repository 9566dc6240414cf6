import { checked, colleague } from '@ehc/casefile/api';
import { colleagues, switchAccount } from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { badRequest } from '@ehc/platform/problems';
import { Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

/** The accounts of the authority, as this system knows them; one that is switched off is out within ten seconds, whatever its token says. */
@Controller('v1/accounts')
@Needs('accounts.switch')
export class AccountsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  list(@Who() who: Principal): Promise<object> {
    return withinLa(this.dataSource, who, async (m) => ({
      items: (await colleagues(m)).map(({ subject, name, roles, seenAt, switchedOffAt, switchedOffBy }) => ({
        subject,
        name,
        roles,
        lastNewTokenAt: seenAt.toISOString(),
        switchedOffAt: switchedOffAt?.toISOString() ?? null,
        switchedOffBy,
      })),
    }));
  }

  @Put(':subject/off')
  off(@Who() who: Principal, @Param('subject') subject: string): Promise<{ subject: string; switchedOff: boolean }> {
    if (subject === who.subject)
      throw badRequest([{ field: 'subject', problem: 'Somebody else has to switch you off' }]);
    return this.switch(who, subject, who.subject);
  }

  @Put(':subject/on')
  @HttpCode(200)
  on(@Who() who: Principal, @Param('subject') subject: string): Promise<{ subject: string; switchedOff: boolean }> {
    return this.switch(who, subject, null);
  }

  private async switch(who: Principal, subject: string, by: string | null) {
    checked(z.object({ subject: colleague }), { subject });
    await withinLa(this.dataSource, who, (m) => switchAccount(m, who.la, subject, by));
    return { subject, switchedOff: by !== null };
  }
}
