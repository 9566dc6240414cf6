import { published, publicPart, type Holder, type PublishedKeys } from '@ehc/certificates/signing';
import { checkCertificate, type Checked } from '@ehc/certificates/verifying';
import { Inject, Injectable } from '@nestjs/common';
import type { CertificatesConfig } from '../config.js';
import { CONFIG } from '../tokens.js';
import { REGISTER, type Register } from './register.js';

export interface Found extends Checked {
  /** the certificate as it was signed */
  signed: string;
}

/** Checks certificates against the published keys and the register. */
@Injectable()
export class Check {
  readonly keys: PublishedKeys;

  constructor(
    @Inject(CONFIG) config: Pick<CertificatesConfig, 'CERTIFICATE_PUBLIC_KEYS' | 'STATUS_LIST_KEY'>,
    @Inject(REGISTER) private readonly register: Register,
  ) {
    this.keys = published(config.CERTIFICATE_PUBLIC_KEYS, publicPart(config.STATUS_LIST_KEY));
  }

  /** @param holder whether it is about this person. @returns undefined for a number that was never issued */
  async byNumber(number: string, holder?: Holder): Promise<Found | undefined> {
    const found = await this.register.find(number);
    if (!found) return undefined;
    const revoked = found.revocation ? [found.revocation] : [];
    return { ...(await checkCertificate(found.jws, { keys: this.keys, revoked, holder })), signed: found.jws };
  }

  /** A text that somebody was given. */
  async text(signed: string): Promise<Checked> {
    return checkCertificate(signed, { keys: this.keys, revoked: await this.register.revoked() });
  }
}
