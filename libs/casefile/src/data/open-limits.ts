import { IsNull, Not, type EntityManager } from 'typeorm';
import { CaseRow, DeadlineRow } from './entities/index.js';

/** A limit that is still running, with what it was counted from and the local agreement its case stands on. */
export interface OpenLimit {
  reference: string;
  key: string;
  rule: string;
  inputs: Record<string, unknown>;
  due: string;
  agreement: { area: string; version: string };
}

/** Every running limit of the LA that a rule of law counts; local stage targets are counted by no rule. Inside `withinLa`. */
export async function openLimits(m: EntityManager): Promise<OpenLimit[]> {
  const cases = new Map((await m.findBy(CaseRow, { closed: false })).map((row) => [row.reference, row]));
  const rows = await m.find(DeadlineRow, {
    where: { state: 'running', due: Not(IsNull()) },
    order: { caseReference: 'ASC', due: 'ASC' },
  });
  return rows.flatMap(({ caseReference, key, rule, due, explanation }) => {
    const found = cases.get(caseReference);
    const inputs = explanation?.['inputs'] as Record<string, unknown> | undefined;
    if (!found || !inputs || due === null) return [];
    const agreement = { area: found.agreementArea, version: found.agreementVersion };
    return [{ reference: caseReference, key, rule, inputs, due, agreement }];
  });
}
