import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { CarryOut } from './carry-out.js';
import { CaseFile } from './case-file.js';
import { DocumentsController } from './documents.controller.js';
import { ListController } from './list.controller.js';
import { MovesController } from './moves.controller.js';
import { OpenCase } from './open-case.js';
import { OpeningController } from './opening.controller.js';
import { PeopleController } from './people.controller.js';
import { PlanController } from './plan.controller.js';
import { ProvisionController } from './provision.controller.js';
import { RecordController } from './record.controller.js';
import { SafeguardingController } from './safeguarding.controller.js';
import { StaffNotes } from './staff-notes.js';

/** The API of assessments on a database and a Temporal client. Literal paths come before the commands that take any name. */
@Module({})
export class AssessmentsModule {
  static on(dataSource: DataSource, client: Client): DynamicModule {
    return {
      module: AssessmentsModule,
      controllers: [
        OpeningController,
        ListController,
        PlanController,
        DocumentsController,
        PeopleController,
        ProvisionController,
        RecordController,
        SafeguardingController,
        MovesController,
      ],
      providers: [
        CarryOut,
        OpenCase,
        CaseFile,
        { provide: DataSource, useValue: dataSource },
        { provide: Client, useValue: client },
        { provide: APP_INTERCEPTOR, useClass: StaffNotes },
      ],
    };
  }
}
