import { DocumentRow } from '@ehc/casefile/data';
import { Who, type Principal } from '@ehc/platform/auth';
import { badRequest, notFound } from '@ehc/platform/problems';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { z } from 'zod';
import { CaseFile } from './case-file.js';
import { checked } from './checked.js';
import { day, name } from './fields.js';
import { IdempotencyKey } from './idempotency-key.js';
import { mustBe } from './must-be.js';
import { coordinators } from './who-may.js';

export const documentBody = z.strictObject({
  kind: z.enum(['advice', 'evidence', 'views', 'assessment', 'letter', 'other']),
  title: name,
  author: name.optional(),
  dated: day.optional(),
  mediaType: z.enum([
    'text/plain',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'image/png',
    'image/jpeg',
  ]),
  content: z.base64('Give the content as base64').optional().describe('Base64, at most 700 KB'),
});

/** Documents of a case: what a school or family already holds is taken as it is (REF-11). */
@Controller('v1/assessments/:reference/documents')
export class DocumentsController {
  constructor(private readonly file: CaseFile) {}

  @Post()
  async add(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<{ id: string }> {
    mustBe(who, coordinators);
    const request = checked(documentBody, body);
    const { content, ...document } = request;
    if (content === '') throw badRequest([{ field: 'content', problem: 'The document is empty' }]);
    return this.file.add(who, reference, key, request, async (m) => {
      const row = m.create(DocumentRow, {
        ...document,
        la: who.la,
        caseReference: reference,
        addedBy: who.subject,
        content: content ? Buffer.from(content, 'base64') : null,
      });
      await m.insert(DocumentRow, row);
      return { id: row.id };
    });
  }

  @Get(':id')
  get(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<object> {
    return this.file.read(who, reference, `document ${id}`, async (m) => {
      const found = await m
        .createQueryBuilder(DocumentRow, 'd')
        .addSelect('d.content')
        .where({ id, caseReference: reference })
        .getOne();
      if (!found) throw notFound('This case has no such document.');
      const { kind, title, author, dated, mediaType, content } = found;
      return { id, kind, title, author, dated, mediaType, content: content?.toString('base64') ?? null };
    });
  }
}
