import { AssessmentsModule } from '@ehc/assessments/api';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { LawController } from './law/law.controller.js';

/** The internal API: assessments, and the law of time limits that they run on. */
@Module({})
export class CaseworkModule {
  static on(dataSource: DataSource, client: Client): DynamicModule {
    return {
      module: CaseworkModule,
      imports: [AssessmentsModule.on(dataSource, client)],
      controllers: [LawController],
    };
  }
}
