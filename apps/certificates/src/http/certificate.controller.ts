import { inWords, readCertificateNumber } from '@ehc/certificates/contract';
import type { Holder } from '@ehc/certificates/signing';
import { Public } from '@ehc/platform/auth';
import { badRequest, Problem } from '@ehc/platform/problems';
import { Body, Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemPages } from '../pages/problem-pages.filter.js';
import { sendPage, wantsPage, type FieldProblem } from '../pages/send-page.js';
import { Check, type Found } from '../register/check.js';
import { answerOf } from './answer.js';
import { readPerson, typedPerson } from './person.js';

/** One certificate: whether it stands, what it says, and whether it is about a person. */
@Public()
@Controller('certificates')
@UseFilters(ProblemPages)
export class CertificateController {
  constructor(private readonly check: Check) {}

  @Get(':number')
  async show(
    @Param('number') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.found(typed);
    if (!wantsPage(request))
      return void reply.header('vary', 'Accept').send({ ...answerOf(found), signed: found.signed });
    showPage(reply, 200, found, typedPerson({}));
  }

  @Post(':number/holder')
  async isAbout(
    @Param('number') typed: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = readPerson(body);
    const person: Holder | undefined = 'person' in read ? read.person : undefined;
    const found = await this.found(typed, person);
    if (!wantsPage(request)) {
      if ('problems' in read) throw badRequest(read.problems);
      return void reply.code(200).send(answerOf(found));
    }
    if ('problems' in read) return showPage(reply, 400, found, typedPerson(body), read.problems);
    showPage(reply, 200, found, typedPerson({}));
  }

  /** @throws Problem 404, the same for a number that was never issued and one that was mistyped unnoticed */
  private async found(typed: string, person?: Holder): Promise<Found> {
    const read = readCertificateNumber(typed);
    if ('problem' in read) throw noCertificate(`${read.problem}.`);
    const found = await this.check.byNumber(read.number, person);
    if (!found)
      throw noCertificate(
        `We have issued no certificate with the number ${read.number}. Compare it with the certificate, character by character.`,
      );
    return found;
  }
}

const itIs = 'Yes: this is the person on the certificate.';
const itIsNot = 'No: this is not the person on the certificate, or the name or date of birth is spelt in another way.';

const noCertificate = (detail: string): Problem =>
  new Problem({ status: 404, name: 'no-such-certificate', title: 'There is no such certificate', detail });

function showPage(
  reply: FastifyReply,
  status: number,
  found: Found,
  typed: ReturnType<typeof typedPerson>,
  problems: FieldProblem[] = [],
): void {
  const answer = found.isAboutThem === undefined ? '' : found.isAboutThem ? itIs : itIsNot;
  sendPage(reply, status, 'certificate', {
    title: answer || found.words,
    ...answerOf(found),
    answer,
    rows: found.facts ? inWords(found.facts) : [],
    typed,
    problems,
  });
}
