import { AppealsModule } from '@ehc/appeals/api';
import { AssessmentsModule } from '@ehc/assessments/api';
import { DisagreementsModule } from '@ehc/disagreements/api';
import { MediationModule, type CertificateSettings } from '@ehc/mediation/api';
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
  static on(dataSource: DataSource, client: Client, certificates: CertificateSettings): DynamicModule {
    return {
      module: CaseworkModule,
      imports: [
        AssessmentsModule.on(dataSource, client),
        AppealsModule.on(dataSource, client),
        DisagreementsModule.on(dataSource, client),
        MediationModule.on(dataSource, client, certificates),
      ],
      controllers: [LawController, AccountsController, ErasuresController, RetentionController],
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: Client, useValue: client },
      ],
    };
  }
}
