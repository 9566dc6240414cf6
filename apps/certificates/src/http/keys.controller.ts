import { signStatusList, type PublishedKeys } from '@ehc/certificates/signing';
import { Public } from '@ehc/platform/auth';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { CertificatesConfig } from '../config.js';
import { Check } from '../register/check.js';
import { REGISTER, type Register } from '../register/register.js';
import { CONFIG } from '../tokens.js';

/** What somebody needs who checks certificates without asking us about each. */
@Public()
@Controller()
export class KeysController {
  constructor(
    private readonly check: Check,
    @Inject(REGISTER) private readonly register: Register,
    @Inject(CONFIG) private readonly config: Pick<CertificatesConfig, 'STATUS_LIST_KEY'>,
  ) {}

  @Get('.well-known/jwks.json')
  @Header('content-type', 'application/jwk-set+json; charset=utf-8')
  keys(): PublishedKeys {
    return this.check.keys;
  }

  @Get('status-list')
  @Header('content-type', 'application/jwt')
  async statusList(): Promise<string> {
    return signStatusList([...(await this.register.revoked())], this.config.STATUS_LIST_KEY, new Date());
  }
}
