import { inWords } from '@ehc/certificates/contract';
import { Public } from '@ehc/platform/auth';
import { badRequest } from '@ehc/platform/problems';
import { Body, Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ProblemPages } from '../pages/problem-pages.filter.js';
import { sendPage, wantsPage } from '../pages/send-page.js';
import { Check } from '../register/check.js';
import { answerOf } from './answer.js';

export const checkBody = z.strictObject({ signed: z.string().max(16_384).trim().min(1) });
const title = 'Check a signed text';

/** A certificate that somebody has as a signed text, such as the file attached to the PDF. */
@Public()
@Controller('check')
@UseFilters(ProblemPages)
export class CheckController {
  constructor(private readonly check: Check) {}

  @Get()
  form(@Res() reply: FastifyReply): void {
    sendPage(reply, 200, 'check', { title, signed: '', verdict: '', rows: [] });
  }

  @Post()
  async answer(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const read = checkBody.safeParse(body);
    const problem = { field: 'signed', problem: 'Enter the signed text, of at most 16,384 characters' };
    if (!read.success && !wantsPage(request)) throw badRequest([problem]);
    if (!read.success)
      return sendPage(reply, 400, 'check', { title, signed: '', verdict: '', rows: [], problems: [problem] });
    const checked = await this.check.text(read.data.signed);
    if (!wantsPage(request)) return void reply.code(200).send(answerOf(checked));
    const rows = checked.facts ? inWords(checked.facts) : [];
    sendPage(reply, 200, 'check', { ...answerOf(checked), title: checked.words, signed: read.data.signed, rows });
  }
}
