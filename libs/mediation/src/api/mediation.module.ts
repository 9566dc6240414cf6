import { caseModule } from '@ehc/casefile/api';
import type { CertificateKeys } from '@ehc/certificates/signing';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { CertificatesController, PUBLIC_URL } from './certificates.controller.js';
import { mediationKind } from './kind.js';
import { OpeningController } from './opening.controller.js';
import { PractitionersController } from './practitioners.controller.js';
import { StatisticsController } from './statistics.controller.js';

export interface CertificateSettings {
  keys: CertificateKeys;
  /** where everybody can check a certificate */
  publicUrl: string;
}

/** The API of mediations on a database and a Temporal client. */
@Module({})
export class MediationModule {
  static on(dataSource: DataSource, client: Client, { keys, publicUrl }: CertificateSettings): DynamicModule {
    const { controllers, providers } = caseModule(mediationKind(keys), dataSource, client, [
      OpeningController,
      PractitionersController,
      CertificatesController,
      StatisticsController,
    ]);
    return {
      module: MediationModule,
      controllers: controllers!,
      providers: [...providers!, { provide: PUBLIC_URL, useValue: publicUrl }],
    };
  }
}
