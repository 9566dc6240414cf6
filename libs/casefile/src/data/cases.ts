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

/** The first lines of several pages as one, in the same order. */
export function onePage(pages: readonly CasePage[], limit: number): CasePage {
  const all = pages
    .flatMap(({ items }) => items)
    .sort((a, b) => compare(a.nextDueOn ?? LATEST, b.nextDueOn ?? LATEST) || compare(a.reference, b.reference));
  const items = all.slice(0, limit);
  const last = items.at(-1);
  const more = all.length > limit || pages.some(({ next }) => next !== undefined);
  return { items, ...(more && last ? { next: { nextDueOn: last.nextDueOn, reference: last.reference } } : {}) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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

/** The counts of several authorities together. */
export function sumOf(counts: readonly CaseCounts[]): CaseCounts {
  const sum = (pick: (one: CaseCounts) => number) => counts.reduce((total, one) => total + pick(one), 0);
  const stages = [...new Set(counts.flatMap(({ byStage }) => Object.keys(byStage)))];
  return {
    total: sum(({ total }) => total),
    open: sum(({ open }) => open),
    overdue: sum(({ overdue }) => overdue),
    byStage: Object.fromEntries(stages.map((stage) => [stage, sum(({ byStage }) => byStage[stage] ?? 0)])),
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
