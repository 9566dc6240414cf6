import { CaseFile } from '@ehc/casefile/api';
import { familyRoles } from '@ehc/casefile/contract';
import { peopleOf } from '@ehc/casefile/data';
import { certificatesOf, type RegisteredCertificate } from '@ehc/certificates/data';
import { printCertificate } from '@ehc/certificates/printing';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { notFound } from '@ehc/platform/problems';
import { Controller, Get, Header, Inject, Param, StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { practitioner } from '../data/index.js';

/** Under this name the module gives the public address of certificates. */
export const PUBLIC_URL = Symbol('public address of certificates');

/** The certificates of a mediation: as the register has them, signed, and on paper. */
@Controller('v1/mediations/:reference/certificates')
@Needs('mediations.read-certificates')
export class CertificatesController {
  constructor(
    private readonly file: CaseFile,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Get()
  list(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'certificates', async (m) => ({
      items: (await issued(m, reference)).map(viewOf),
    }));
  }

  /** The certificate on paper, with the family's names. */
  @Get(':number/pdf')
  @Header('content-type', 'application/pdf')
  async pdf(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @Param('number') number: string,
  ): Promise<StreamableFile> {
    const { bytes } = await this.file.read(who, reference, `certificate ${number}`, async (m) => {
      const certificate = (await issued(m, reference)).find((known) => known.number === number);
      if (!certificate?.jws) throw notFound(`This mediation has no certificate ${number}.`);
      const { facts, jws } = certificate;
      const family = (await peopleOf(m, reference)).filter(({ role }) => familyRoles.has(role));
      const person = family.find(({ role }) => role === 'child' || role === 'young-person');
      const adviser = await practitioner(m, facts.adviser.number);
      if (!person || !adviser) throw notFound('The names for this certificate are not on record any more.');
      const parent = family.find(({ role }) => role === 'parent')?.name;
      const names = { person: person.name, adviser: adviser.name, ...(parent !== undefined && { parent }) };
      return { bytes: await printCertificate({ facts, names, jws, publicUrl: this.publicUrl }) };
    });
    return new StreamableFile(bytes, { disposition: `attachment; filename="${number}.pdf"` });
  }
}

const issued = async (m: EntityManager, reference: string): Promise<RegisteredCertificate[]> =>
  (await certificatesOf(m, reference)).filter(({ confirmedAt }) => confirmedAt !== null);

const viewOf = ({ number, facts, jws, revokedOn, revokedBecause, replacedBy }: RegisteredCertificate) => ({
  number,
  facts,
  jws,
  revokedOn,
  revokedBecause,
  replacedBy,
});
