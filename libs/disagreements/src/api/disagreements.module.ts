import { caseModule } from '@ehc/casefile/api';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { disagreementKind } from './kind.js';
import { OpeningController } from './opening.controller.js';
import { ServiceController } from './service/service.controller.js';

/** The API of disagreements on a database and a Temporal client. */
@Module({})
export class DisagreementsModule {
  static on(dataSource: DataSource, client: Client): DynamicModule {
    return {
      module: DisagreementsModule,
      ...caseModule(disagreementKind, dataSource, client, [OpeningController, ServiceController]),
    };
  }
}
