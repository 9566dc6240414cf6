import type { Logger } from '@ehc/platform/logging';
import { Inject, Module, type DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import type { CodecServerConfig } from './config.js';
import { DecodeController } from './http/decode.controller.js';
import { DecodingRecord } from './record/decoding-record.js';
import { readSession } from './sign-in/session.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { CONFIG, LOGGER } from './tokens.js';

/**
 * What a page may read: only pages of the Temporal UI, named exactly; no other origin is ever repeated back.
 * The UI sends an ID token as `authorization-extras` beside the access token, and would not ask without it; it is not looked at.
 */
const cors = ({ UI_ORIGINS }: CodecServerConfig) => ({
  origin: UI_ORIGINS,
  methods: ['POST'],
  allowedHeaders: ['authorization', 'authorization-extras', 'content-type', 'x-namespace'],
  exposedHeaders: ['x-not-decoded', 'retry-after'],
  credentials: true,
  maxAge: 600,
});

/** Decodes payloads for the Temporal UI. */
@Module({})
export class CodecServerModule {
  constructor(host: HttpAdapterHost<FastifyAdapter>, @Inject(CONFIG) config: CodecServerConfig) {
    host.httpAdapter.enableCors(cors(config));
    readSession(host.httpAdapter.getInstance<FastifyInstance>(), config.UI_ORIGINS);
  }

  static of(parts: { config: CodecServerConfig; database: DataSource; logger: Logger }): DynamicModule {
    return {
      module: CodecServerModule,
      controllers: [DecodeController, SignInController],
      providers: [
        DecodingRecord,
        { provide: DataSource, useValue: parts.database },
        { provide: CONFIG, useValue: parts.config },
        { provide: LOGGER, useValue: parts.logger },
      ],
    };
  }
}
