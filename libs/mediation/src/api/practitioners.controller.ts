import { checked, code, day, name } from '@ehc/casefile/api';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { badRequest } from '@ehc/platform/problems';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { keepPractitioner, practitioners, type PractitionerRow } from '../data/index.js';

export const practitionerBody = z.strictObject({
  name,
  register: name.describe('The professional register, such as College of Mediators'),
  provider: code,
  providerName: name,
  advises: z.boolean(),
  mediates: z.boolean(),
  employedByAuthority: z.boolean().describe('Somebody employed by the authority may not mediate (CFA 2014 s.54)'),
  registeredFrom: day,
  registeredUntil: day.optional(),
});

const viewOf = ({ la: _, changedAt, ...row }: PractitionerRow) => ({ ...row, changedAt: changedAt.toISOString() });

/** Who may advise and mediate, with their place on the register (DRS-04). */
@Controller('v1/mediation-practitioners')
export class PractitionersController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Needs('mediations.see-practitioners')
  async list(@Who() who: Principal): Promise<object> {
    return { items: (await withinLa(this.dataSource, who, practitioners)).map(viewOf) };
  }

  @Put(':number')
  @Needs('mediations.keep-practitioners')
  async keep(@Who() who: Principal, @Param('number') given: string, @Body() body: unknown): Promise<object> {
    const { number } = checked(z.object({ number: code }), { number: given });
    const { registeredUntil = null, ...rest } = checked(practitionerBody, body);
    if (registeredUntil !== null && registeredUntil < rest.registeredFrom)
      throw badRequest([{ field: 'registeredUntil', problem: 'This is before the first day on the register' }]);
    const row = { ...rest, la: who.la, number, registeredUntil, changedBy: who.subject };
    await withinLa(this.dataSource, who, (m) => keepPractitioner(m, row));
    return { number };
  }
}
