import type { EntityManager } from 'typeorm';
import type { PlanSections, TransitionPoint } from './plan-sections.js';
import { PlanVersionRow } from './plan-version.entity.js';

/** Writes the next version of a case's plan and gives its number. Inside `withinLa`. */
export async function addPlanVersion(
  m: EntityManager,
  plan: {
    la: string;
    caseReference: string;
    sections: PlanSections;
    summary: string;
    transitionPoints: TransitionPoint[];
    madeBy: string;
  },
): Promise<number> {
  await m.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`plan ${plan.caseReference}`]);
  const version = (await latestVersion(m, plan.caseReference)) + 1;
  await m.insert(PlanVersionRow, { ...plan, version });
  return version;
}

export const planVersions = (m: EntityManager, caseReference: string): Promise<PlanVersionRow[]> =>
  m.find(PlanVersionRow, { where: { caseReference }, order: { version: 'ASC' } });

export const planVersion = (m: EntityManager, caseReference: string, version: number): Promise<PlanVersionRow | null> =>
  m.findOneBy(PlanVersionRow, { caseReference, version });

const latestVersion = async (m: EntityManager, caseReference: string): Promise<number> =>
  (await m.maximum(PlanVersionRow, 'version', { caseReference })) ?? 0;
