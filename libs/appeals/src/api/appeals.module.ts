import { caseModule } from '@ehc/casefile/api';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { appealKind } from './kind.js';
import { OpeningController } from './opening.controller.js';

/** The API of appeals on a database and a Temporal client. */
@Module({})
export class AppealsModule {
  static on(dataSource: DataSource, client: Client): DynamicModule {
    return { module: AppealsModule, ...caseModule(appealKind, dataSource, client, [OpeningController]) };
  }
}
