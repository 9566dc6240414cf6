import { CaseFile, checked, day, IdempotencyKey, mustNotBeErased, name } from '@ehc/casefile/api';
import { PersonRow } from '@ehc/casefile/data';
import { notFound } from '@ehc/platform/problems';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

export const personBody = z.strictObject({
  role: z.enum([
    'child',
    'young-person',
    'parent',
    'advocate',
    'school',
    'social-care',
    'health-commissioner',
    'named-institution',
    'provider',
  ]),
  name,
  dateOfBirth: day.optional(),
  email: z.email('Give an e-mail address').optional(),
  address: z.array(z.string().max(200).trim().min(1)).max(8).default([]),
});

/** Who belongs to a case and how to reach them. A letter that waits for an address goes out once it is here. */
@Controller('v1/assessments/:reference/people')
@Needs('assessments.change-people')
export class PeopleController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly file: CaseFile,
  ) {}

  @Post()
  async add(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<{ id: string }> {
    const person = checked(personBody, body);
    return this.file.add(who, reference, key, person, async (m) => {
      const row = m.create(PersonRow, {
        ...person,
        email: person.email ?? null,
        dateOfBirth: person.dateOfBirth ?? null,
        la: who.la,
        caseReference: reference,
      });
      await m.insert(PersonRow, row);
      return { id: row.id };
    });
  }

  @Put(':id')
  async change(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
  ): Promise<{ id: string }> {
    const { role, name: called, dateOfBirth, email, address } = checked(personBody, body);
    return withinLa(this.dataSource, who, async (m) => {
      await mustNotBeErased(m, reference);
      const { affected } = await m.update(
        PersonRow,
        { id, caseReference: reference },
        { role, name: called, dateOfBirth: dateOfBirth ?? null, email: email ?? null, address },
      );
      if (!affected) throw notFound('There is no such person in this case.');
      return { id };
    });
  }
}
