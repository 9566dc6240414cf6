import { CaseFile, checked, day, IdempotencyKey, name } from '@ehc/casefile/api';
import { addDocument, DocumentRow } from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { badRequest, notFound } from '@ehc/platform/problems';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

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
  safeguarding: z
    .boolean()
    .default(false)
    .describe('Safeguarding detail: seen only by those who were granted it for this case, not even by who adds it'),
  content: z.base64('Give the content as base64').optional().describe('Base64, at most 700 KB'),
});

/** Documents of a case: what a school or family already holds is taken as it is (REF-11). */
@Controller('v1/assessments/:reference/documents')
export class DocumentsController {
  constructor(private readonly file: CaseFile) {}

  @Post()
  @Needs('assessments.add-document')
  async add(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<{ id: string }> {
    const request = checked(documentBody, body);
    const { content, ...document } = request;
    if (content === '') throw badRequest([{ field: 'content', problem: 'The document is empty' }]);
    return this.file.add(who, reference, key, request, async (m) => {
      const id = randomUUID();
      await addDocument(m, {
        ...document,
        id,
        la: who.la,
        caseReference: reference,
        addedBy: who.subject,
        content: content ? Buffer.from(content, 'base64') : null,
      });
      return { id };
    });
  }

  @Get(':id')
  @Needs('assessments.read-words')
  get(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<object> {
    return this.file.read(who, reference, `document ${id}`, async (m, _, sees) => {
      if (!sees('words')) throw notFound('This case has no such document.');
      const found = await m
        .createQueryBuilder(DocumentRow, 'd')
        .addSelect('d.content')
        .where({ id, caseReference: reference })
        .getOne();
      if (!found) throw notFound('This case has no such document.');
      const { kind, title, author, dated, mediaType, safeguarding, content } = found;
      return { id, kind, title, author, dated, mediaType, safeguarding, content: content?.toString('base64') ?? null };
    });
  }
}
