import type { ModuleMetadata } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { CarryOut } from './carry-out.js';
import { CaseFile } from './case-file.js';
import { CASE_KIND, type CaseKind } from './case-kind.js';
import { DerivedOpening } from './derived-opening.js';
import { listRoutes } from './list-routes.js';
import { moveRoutes } from './move-routes.js';
import { OpenCase } from './open-case.js';
import { recordRoutes } from './record-routes.js';
import { StaffNotes } from './staff-notes.js';

/**
 * What a Nest module of one kind of case consists of. `more` are its controllers beside the common ones; they come first,
 * because commands take any name.
 */
export const caseModule = (
  kind: CaseKind,
  dataSource: DataSource,
  client: Client,
  more: NonNullable<ModuleMetadata['controllers']>,
): Pick<ModuleMetadata, 'controllers' | 'providers'> => ({
  controllers: [...more, listRoutes(kind), recordRoutes(kind), moveRoutes(kind)],
  providers: [
    CarryOut,
    OpenCase,
    DerivedOpening,
    CaseFile,
    { provide: CASE_KIND, useValue: kind },
    { provide: DataSource, useValue: dataSource },
    { provide: Client, useValue: client },
    { provide: APP_INTERCEPTOR, useClass: StaffNotes },
  ],
});
