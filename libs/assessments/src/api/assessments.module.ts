import { caseModule } from '@ehc/casefile/api';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { DocumentsController } from './documents.controller.js';
import { assessmentKind } from './kind.js';
import { OpeningController } from './opening.controller.js';
import { PeopleController } from './people.controller.js';
import { PlanController } from './plan.controller.js';
import { ProvisionController } from './provision.controller.js';
import { SafeguardingController } from './safeguarding.controller.js';

/** The API of assessments on a database and a Temporal client. */
@Module({})
export class AssessmentsModule {
  static on(dataSource: DataSource, client: Client): DynamicModule {
    return {
      module: AssessmentsModule,
      ...caseModule(assessmentKind, dataSource, client, [
        OpeningController,
        PlanController,
        DocumentsController,
        PeopleController,
        ProvisionController,
        SafeguardingController,
      ]),
    };
  }
}
