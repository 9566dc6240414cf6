import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Controller, Get, Query, type Type } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { sight, type Meeting, type Role } from '../access/index.js';
import {
  countCases,
  erasedIn,
  listCases,
  localAuthorities,
  onePage,
  sumOf,
  noteReading,
  type CaseCounts,
  type CaseFilter,
  type CaseRow,
  type Erased,
} from '../data/index.js';
import type { CaseKind } from './case-kind.js';
import { checked } from './checked.js';
import { cursorOf, readCursor } from './cursor.js';
import { day } from './fields.js';

const yesOrNo = z
  .enum(['true', 'false'])
  .transform((word) => word === 'true')
  .optional();

/** By what cases of a kind are filtered. */
export const filterQuery = ({ stages, agendas }: CaseKind) =>
  z.strictObject({
    officer: z.string().max(100).optional().describe('Subject of the named officer; "me" for your own cases'),
    stage: z.enum(Object.keys(stages) as [string, ...string[]]).optional(),
    ...(agendas && {
      agenda: z
        .enum(Object.keys(agendas) as [Meeting, ...Meeting[]])
        .optional()
        .describe('Cases that wait for the next meeting (ASM-05, ASM-13)'),
    }),
    open: yesOrNo,
    overdue: yesOrNo.describe('true: only cases with a limit that has passed'),
    'due-by': day.optional().describe('The next limit is on or before this day'),
  });
export const listQuery = (kind: CaseKind) =>
  filterQuery(kind).extend({
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

export function lineOf({ stages }: Pick<CaseKind, 'stages'>, row: CaseRow): CaseLine {
  const { reference, stage, officer, beganOn, nextDueOn, nextDuty, overdue, closed } = row;
  const erased = erasedIn(row);
  return {
    reference,
    stage,
    stageInWords: stages[stage]!,
    officer,
    beganOn,
    nextDueOn,
    nextDuty,
    overdue,
    closed,
    ...(erased && { erased }),
  };
}

/** The caseload of one kind: lists by officer, stage and next limit, and counts. */
export function listRoutes(kind: CaseKind): Type {
  @Controller(`v1/${kind.path}`)
  @Needs(`${kind.path}.list`)
  class ListController {
    constructor(private readonly dataSource: DataSource) {}

    @Get()
    async list(@Who() who: Principal, @Query() query: unknown): Promise<{ items: CaseLine[]; next?: string }> {
      const { limit, cursor, ...filter } = checked(listQuery(kind), query);
      const from = readCursor(cursor);
      const pages = await this.inEach(who, async (m, la) => {
        await noteReading(m, { la, caseReference: null, what: 'list of cases', readBy: who.subject, why: 'list' });
        return listCases(m, kind.kind, wanted(kind, filter as Filter, who), limit, from);
      });
      const page = onePage(pages, limit);
      return {
        items: page.items.map((row) => lineOf(kind, row)),
        ...(page.next ? { next: cursorOf(page.next) } : {}),
      };
    }

    @Get('counts')
    async counts(@Who() who: Principal, @Query() query: unknown): Promise<CaseCounts> {
      const filter = wanted(kind, checked(filterQuery(kind), query) as Filter, who);
      return sumOf(await this.inEach(who, (m) => countCases(m, kind.kind, filter)));
    }

    /** In the own authority; for an adviser of a provider in every one that the system serves. */
    private async inEach<T>(who: Principal, work: (m: EntityManager, la: string) => Promise<T>): Promise<T[]> {
      const las =
        who.provider === undefined ? [who.la] : (await localAuthorities(this.dataSource)).map(({ code }) => code);
      const found: T[] = [];
      for (const la of las) found.push(await withinLa(this.dataSource, { ...who, la }, (m) => work(m, la)));
      return found;
    }
  }
  return ListController;
}

type Filter = z.infer<ReturnType<typeof filterQuery>> & { agenda?: Meeting | undefined };

const wanted = (
  { agendas }: CaseKind,
  { officer, stage, agenda, open, overdue, 'due-by': dueBy }: Filter,
  who: Principal,
): CaseFilter => ({
  ...(officer === undefined ? {} : { officer: officer === 'me' ? who.subject : officer }),
  ...stagesOf([stage === undefined ? undefined : [stage], agenda && agendas?.[agenda], stagesSeenBy(agendas, who)]),
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
function stagesSeenBy(agendas: CaseKind['agendas'], { roles }: Principal): string[] | undefined {
  const rights = roles.flatMap((role) => sight[role as Role]?.cases ?? []);
  if (rights.some((right) => right === 'every' || right === 'own' || right === 'provider')) return undefined;
  return rights.flatMap((right) => (agendas && right in agendas ? agendas[right as Meeting] : []));
}
