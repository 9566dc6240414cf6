import { sight, type Role } from '@ehc/casefile/access';
import {
  countCases,
  erasedIn,
  listCases,
  noteReading,
  type CaseCounts,
  type CaseRow,
  type Erased,
} from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { stages, type Stage } from '../contract/index.js';
import { agendas } from './agendas.js';
import { checked } from './checked.js';
import { cursorOf, readCursor } from './cursor.js';
import { day } from './fields.js';

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
  /** what is left of the case is codes and dates */
  erased?: Erased;
}

export function lineOf(row: CaseRow): CaseLine {
  const { reference, stage, officer, beganOn, nextDueOn, nextDuty, overdue, closed } = row;
  const erased = erasedIn(row);
  return {
    reference,
    stage,
    stageInWords: stages[stage as Stage],
    officer,
    beganOn,
    nextDueOn,
    nextDuty,
    overdue,
    closed,
    ...(erased && { erased }),
  };
}

/** The caseload: lists by officer, stage and next limit, and counts. */
@Controller('v1/assessments')
export class ListController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Needs('assessments.list')
  async list(@Who() who: Principal, @Query() query: unknown): Promise<{ items: CaseLine[]; next?: string }> {
    const { limit, cursor, ...filter } = checked(listQuery, query);
    const page = await withinLa(this.dataSource, who, async (m) => {
      await noteReading(m, {
        la: who.la,
        caseReference: null,
        what: 'list of cases',
        readBy: who.subject,
        why: 'list',
      });
      return listCases(m, KIND, wanted(filter, who), limit, readCursor(cursor));
    });
    return { items: page.items.map(lineOf), ...(page.next ? { next: cursorOf(page.next) } : {}) };
  }

  @Get('counts')
  @Needs('assessments.list')
  async counts(@Who() who: Principal, @Query() query: unknown): Promise<CaseCounts> {
    return withinLa(this.dataSource, who, (m) => countCases(m, KIND, wanted(checked(filterQuery, query), who)));
  }
}

const wanted = (
  { officer, stage, agenda, open, overdue, 'due-by': dueBy }: z.infer<typeof filterQuery>,
  who: Principal,
) => ({
  ...(officer === undefined ? {} : { officer: officer === 'me' ? who.subject : officer }),
  ...stagesOf([stage && [stage], agenda && agendas[agenda], stagesSeenBy(who)]),
  ...(open === undefined ? {} : { open }),
  ...(overdue === undefined ? {} : { overdue }),
  ...(dueBy === undefined ? {} : { dueBy }),
});

/** The stages that every condition leaves. */
function stagesOf(conditions: (readonly string[] | undefined)[]): { stages?: string[] } {
  const [first, ...others] = conditions.filter((condition) => condition !== undefined);
  return first ? { stages: first.filter((stage) => others.every((other) => other.includes(stage))) } : {};
}

/** The stages of the cases that somebody sees; undefined when all. Members of a meeting see its agenda. */
function stagesSeenBy({ roles }: Principal): string[] | undefined {
  const rights = roles.flatMap((role) => sight[role as Role]?.cases ?? []);
  if (rights.some((right) => right === 'every' || right === 'own')) return undefined;
  return rights.flatMap((right) => (right in agendas ? agendas[right as keyof typeof agendas] : []));
}
