import type { Logger } from '@ehc/platform/logging';
import { Module, type DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { CertificatesConfig } from './config.js';
import { CertificateController } from './http/certificate.controller.js';
import { CheckController } from './http/check.controller.js';
import { takeForms } from './http/forms.js';
import { HomeController } from './http/home.controller.js';
import { KeysController } from './http/keys.controller.js';
import { Check } from './register/check.js';
import { REGISTER, type Register } from './register/register.js';
import { CONFIG, LOGGER } from './tokens.js';

/** Lets everybody check a mediation certificate. */
@Module({})
export class CertificatesModule {
  constructor(host: HttpAdapterHost<FastifyAdapter>) {
    takeForms(host.httpAdapter.getInstance<FastifyInstance>());
  }

  static of(parts: { config: CertificatesConfig; register: Register; logger: Logger }): DynamicModule {
    return {
      module: CertificatesModule,
      controllers: [HomeController, CertificateController, CheckController, KeysController],
      providers: [
        Check,
        { provide: REGISTER, useValue: parts.register },
        { provide: CONFIG, useValue: parts.config },
        { provide: LOGGER, useValue: parts.logger },
      ],
    };
  }
}
