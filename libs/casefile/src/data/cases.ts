import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { CaseRow } from './entities/index.js';

export interface CaseFilter {
  officer?: string;
  /** at one of these stages */
  stages?: string[];
  open?: boolean;
  overdue?: boolean;
  /** next limit on or before this day */
  dueBy?: string;
}

export interface CasePage {
  items: CaseRow[];
  next?: { nextDueOn: string | null; reference: string };
}

const LATEST = '9999-12-31';

/** One case of the LA, or null. */
export const findCase = (m: EntityManager, reference: string): Promise<CaseRow | null> =>
  m.findOneBy(CaseRow, { reference });

/** Cases in the order of their next limit, then reference; those without a limit ahead come last. Inside `withinLa`. */
export async function listCases(
  m: EntityManager,
  kind: string,
  filter: CaseFilter,
  limit: number,
  after?: CasePage['next'],
): Promise<CasePage> {
  const query = filtered(m, kind, filter)
    .orderBy(`coalesce(c.next_due_on, '${LATEST}')`, 'ASC')
    .addOrderBy('c.reference', 'ASC')
    .limit(limit + 1);
  if (after)
    query.andWhere(`(coalesce(c.next_due_on, '${LATEST}'), c.reference) > (:due, :reference)`, {
      due: after.nextDueOn ?? LATEST,
      reference: after.reference,
    });
  const rows = await query.getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    ...(rows.length > limit && last ? { next: { nextDueOn: last.nextDueOn, reference: last.reference } } : {}),
  };
}

export interface CaseCounts {
  total: number;
  open: number;
  overdue: number;
  byStage: Record<string, number>;
}

/** How many cases there are under a filter, and how they spread over the stages. Inside `withinLa`. */
export async function countCases(m: EntityManager, kind: string, filter: CaseFilter): Promise<CaseCounts> {
  const rows = await filtered(m, kind, filter)
    .select('c.stage', 'stage')
    .addSelect('count(*)::int', 'cases')
    .addSelect('count(*) filter (where not c.closed)::int', 'open')
    .addSelect('count(*) filter (where c.overdue > 0)::int', 'overdue')
    .groupBy('c.stage')
    .getRawMany<{ stage: string; cases: number; open: number; overdue: number }>();
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    total: sum((row) => row.cases),
    open: sum((row) => row.open),
    overdue: sum((row) => row.overdue),
    byStage: Object.fromEntries(rows.map(({ stage, cases }) => [stage, cases])),
  };
}

function filtered(m: EntityManager, kind: string, filter: CaseFilter): SelectQueryBuilder<CaseRow> {
  const query = m.createQueryBuilder(CaseRow, 'c').where('c.kind = :kind', { kind });
  if (filter.officer !== undefined) query.andWhere('c.officer = :officer', { officer: filter.officer });
  if (filter.stages !== undefined) query.andWhere('c.stage = any(:stages)', { stages: filter.stages });
  if (filter.open !== undefined) query.andWhere('c.closed = :closed', { closed: !filter.open });
  if (filter.overdue !== undefined) query.andWhere(filter.overdue ? 'c.overdue > 0' : 'c.overdue = 0');
  if (filter.dueBy !== undefined) query.andWhere('c.next_due_on <= :dueBy', { dueBy: filter.dueBy });
  return query;
}
