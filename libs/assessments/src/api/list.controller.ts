import { countCases, listCases, type CaseCounts, type CaseRow } from '@ehc/casefile/data';
import { Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { stages, type Stage } from '../contract/index.js';
import { checked } from './checked.js';
import { cursorOf, readCursor } from './cursor.js';
import { day } from './fields.js';
import { mustBe } from './must-be.js';
import { readers } from './who-may.js';

const KIND = 'ehc-assessment';
const yesOrNo = z
  .enum(['true', 'false'])
  .transform((word) => word === 'true')
  .optional();

export const filterQuery = z.strictObject({
  officer: z.string().max(100).optional().describe('Subject of the named officer; "me" for your own cases'),
  stage: z.enum(Object.keys(stages) as [Stage, ...Stage[]]).optional(),
  agenda: z
    .enum(['referral-group', 'panel'])
    .optional()
    .describe('Cases that wait for the next meeting (ASM-05, ASM-13)'),
  open: yesOrNo,
  overdue: yesOrNo.describe('true: only cases with a limit that has passed'),
  'due-by': day.optional().describe('The next limit is on or before this day'),
});
export const listQuery = filterQuery.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

export interface CaseLine {
  reference: string;
  stage: string;
  stageInWords: string;
  officer: string | null;
  beganOn: string;
  nextDueOn: string | null;
  nextDuty: string | null;
  overdue: number;
  closed: boolean;
}

export const lineOf = ({
  reference,
  stage,
  officer,
  beganOn,
  nextDueOn,
  nextDuty,
  overdue,
  closed,
}: CaseRow): CaseLine => ({
  reference,
  stage,
  stageInWords: stages[stage as Stage],
  officer,
  beganOn,
  nextDueOn,
  nextDuty,
  overdue,
  closed,
});

/** The caseload: lists by officer, stage and next limit, and counts. */
@Controller('v1/assessments')
export class ListController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  async list(@Who() who: Principal, @Query() query: unknown): Promise<{ items: CaseLine[]; next?: string }> {
    mustBe(who, readers);
    const { limit, cursor, ...filter } = checked(listQuery, query);
    const page = await withinLa(this.dataSource, who.la, (m) =>
      listCases(m, KIND, wanted(filter, who), limit, readCursor(cursor)),
    );
    return { items: page.items.map(lineOf), ...(page.next ? { next: cursorOf(page.next) } : {}) };
  }

  @Get('counts')
  async counts(@Who() who: Principal, @Query() query: unknown): Promise<CaseCounts> {
    mustBe(who, readers);
    return withinLa(this.dataSource, who.la, (m) => countCases(m, KIND, wanted(checked(filterQuery, query), who)));
  }
}

/** The stages at which a case waits for each meeting. */
const agendas: Record<'referral-group' | 'panel', Stage[]> = {
  'referral-group': ['request-received', 'considering'],
  panel: ['summary-assessment'],
};

const wanted = (
  { officer, stage, agenda, open, overdue, 'due-by': dueBy }: z.infer<typeof filterQuery>,
  who: Principal,
) => ({
  ...(officer === undefined ? {} : { officer: officer === 'me' ? who.subject : officer }),
  ...(stage === undefined ? {} : { stages: [stage] as string[] }),
  ...(agenda === undefined ? {} : { stages: agendas[agenda] as string[] }),
  ...(open === undefined ? {} : { open }),
  ...(overdue === undefined ? {} : { overdue }),
  ...(dueBy === undefined ? {} : { dueBy }),
});
