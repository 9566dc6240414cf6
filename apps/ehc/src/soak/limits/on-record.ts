import { randomUUID } from 'node:crypto';
import { CaseRecord } from '@ehc/casefile/activities';
import { assessmentRules } from '@ehc/assessments/reckoning';
import { nextOfYear, PersonRow, entities } from '@ehc/casefile/data';
import type { CaseHeader, Entered } from '@ehc/casefile/contract';
import type { AssessmentFact } from '@ehc/assessments/contract';
import { openDatabase, withinLa } from '@ehc/platform/database';
import { agreementInForce, areas as agreementAreas } from '@ehc/rules/agreements';
import { addDays, atHourInLondon, type PlainDate } from '@ehc/rules/plain-date';
import type { DataSource } from 'typeorm';
import { familyOf } from '../../demo/family.js';
import { inBatches } from '../../faults/invariants/in-batches.js';
import type { System } from '../../faults/system/system.js';
import { databaseUrlAs } from '../../start/prepare.js';
import { areas } from '../team/team.js';

export const limit = 'ehc.decision-to-assess';
/** SEND Regs 2014 reg 5(1): six weeks from the request */
const daysOfTheLimit = 42;

/** A case whose decision to assess is due on a day, as the record knew it on that day. */
export interface CaseOnRecord {
  reference: string;
  area: string;
  header: CaseHeader;
  entered: Entered<AssessmentFact>;
}

/**
 * Writes cases to the record as the API and the worker do, at noon of the day on which their limit falls.
 * @throws Error where the limit does not fall on that day
 */
export async function casesDueOn(
  system: System,
  due: PlainDate,
  count: number,
  tell: (done: number) => void,
): Promise<CaseOnRecord[]> {
  const { databaseUrl, passwords } = system;
  const open = (role: 'ehc_casework' | 'ehc_worker', name: string) =>
    openDatabase({ url: databaseUrlAs(role, { databaseUrl, passwords }), entities, name, poolSize: 4 });
  const casework = await open('ehc_casework', 'soak: openings');
  const worker = await open('ehc_worker', 'soak: entries');
  try {
    let done = 0;
    const numbers = Array.from({ length: count }, (_, index) => index);
    return await inBatches(numbers, 4, async (number) => {
      const one = await keepCase({ casework, worker }, areas[number % areas.length]!, due);
      tell((done += 1));
      return one;
    });
  } finally {
    await Promise.all([casework.destroy(), worker.destroy()]);
  }
}

async function keepCase(
  { casework, worker }: { casework: DataSource; worker: DataSource },
  area: string,
  due: PlainDate,
): Promise<CaseOnRecord> {
  const on = addDays(due, -daysOfTheLimit);
  const la = agreementAreas().find((one) => one.area === area)!.localAuthority.code;
  const key = `soak-${randomUUID()}`;
  const { child, parents } = familyOf({ name: 'Robin', dateOfBirth: addDays(due, -3000), school: 'Sampleton School' });
  const reference = await withinLa(casework, la, async (m) => {
    const opening = await nextOfYear(Number(on.slice(0, 4)))(m, { la, key, fingerprint: key });
    const about = { la, caseReference: opening.reference };
    await m.insert(PersonRow, [
      { ...about, role: 'child', ...child },
      ...parents.map((parent) => ({ ...about, role: 'parent', ...parent })),
    ]);
    return opening.reference;
  });
  const agreement = { area, version: agreementInForce(area, on).version };
  const header = { reference, localAuthority: la, agreement, openedOn: due };
  const fact: AssessmentFact = { kind: 'request-received', on, requester: 'parent', ofAge: 8 };
  const { entered } = await new CaseRecord(worker, [{ rules: assessmentRules }]).enterInRecord({
    ...{ header, sequence: 1, key, facts: [], clocks: [], now: atHourInLondon(due, 12) },
    entries: [{ fact, by: `${area}.officer`, letters: 'already-sent' }],
  });
  const found = entered?.clocks.find((clock) => clock.key === limit);
  if (!entered || found?.due !== due)
    throw new Error(`${limit} of ${reference} falls on ${found?.due}, not on ${due}.`);
  return { reference, area, header, entered };
}
