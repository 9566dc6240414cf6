import { AssessmentsModule } from '@ehc/assessments/api';
import { Module, type DynamicModule } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { AccountsController } from './accounts/accounts.controller.js';
import { LawController } from './law/law.controller.js';
import { ErasuresController } from './retention/erasures.controller.js';
import { RetentionController } from './retention/retention.controller.js';

/** The internal API: assessments, the law of time limits that they run on, and the accounts of the authority. */
@Module({})
export class CaseworkModule {
  static on(dataSource: DataSource, client: Client): DynamicModule {
    return {
      module: CaseworkModule,
      imports: [AssessmentsModule.on(dataSource, client)],
      controllers: [LawController, AccountsController, ErasuresController, RetentionController],
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: Client, useValue: client },
      ],
    };
  }
}
