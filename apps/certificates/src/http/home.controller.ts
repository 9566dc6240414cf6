import { readFileSync } from 'node:fs';
import { readCertificateNumber } from '@ehc/certificates/contract';
import { Public } from '@ehc/platform/auth';
import { badRequest } from '@ehc/platform/problems';
import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemPages } from '../pages/problem-pages.filter.js';
import { sendPage, wantsPage } from '../pages/send-page.js';

const style = readFileSync(new URL('../../templates/style.css', import.meta.url), 'utf8');

/** The page with one field, and where it leads. */
@Public()
@Controller()
@UseFilters(ProblemPages)
export class HomeController {
  @Get()
  home(@Res() reply: FastifyReply): void {
    sendPage(reply, 200, 'home', { title: 'Check a mediation certificate', number: '' });
  }

  @Get('certificates')
  find(@Query('number') typed: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const text = typeof typed === 'string' ? typed : '';
    const read = readCertificateNumber(text);
    if ('number' in read) return void reply.redirect(`/certificates/${read.number}`, 303);
    const problem = { field: 'number', problem: text.trim() === '' ? 'Enter the certificate number' : read.problem };
    if (!wantsPage(request)) throw badRequest([problem]);
    sendPage(reply, 400, 'home', { title: 'Check a mediation certificate', number: text, problems: [problem] });
  }

  @Get('style.css')
  style(@Res() reply: FastifyReply): void {
    void reply.type('text/css; charset=utf-8').send(style);
  }
}
