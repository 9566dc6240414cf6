import { localAuthorityName, logsOfKind, noteReading, type CaseInLog } from '@ehc/casefile/data';
import type { Recorded } from '@ehc/casefile/contract';
import type { EntityManager } from 'typeorm';
import { KIND, type MediationFact } from '../contract/index.js';
import type { AppealOnRecord, Period } from './case-on-record.js';
import { appealOnRecord } from './counting/appeals.js';
import { mediationStatistics, nothingCounted } from './counting/mediation-statistics.js';
import { published, type Published } from './publishing/published.js';

/** Does work as one transaction within the authority. */
export type InLa = <T>(work: (m: EntityManager) => Promise<T>) => Promise<T>;

export interface Reader {
  la: string;
  subject: string;
}

/**
 * The statistics of one authority from the logs of its mediations and appeals: page by page, each a short transaction of its own,
 * so that neither memory nor a lock grows with the caseload. That they were read is put on record.
 */
export async function readMediationStatistics(inLa: InLa, { la, subject }: Reader, period: Period): Promise<Published> {
  const what = `statistics of mediation ${period.from}/${period.to}`;
  const name = await inLa(async (m) => {
    await noteReading(m, { la, caseReference: null, what, readBy: subject, why: 'statistics' });
    return localAuthorityName(m, la);
  });
  const appeals = await appealsByMediation(inLa, period);
  const counted = nothingCounted();
  for await (const page of pagesOf(inLa, { kind: KIND, ...period })) {
    const mediations = page.map(({ reference, facts, clocks }) => ({
      facts: facts as Recorded<MediationFact>[],
      clocks,
      appeal: appeals.get(reference),
    }));
    mediationStatistics(mediations, period, counted);
  }
  return published(counted, name, period);
}

/** The first appeal of each mediation. None was lodged before its notice was sent, so earlier ones need not be looked at. */
async function appealsByMediation(inLa: InLa, { from }: Period): Promise<Map<string, AppealOnRecord>> {
  const appeals = new Map<string, AppealOnRecord>();
  for await (const page of pagesOf(inLa, { kind: 'appeal', from }))
    for (const { facts } of page) {
      const appeal = appealOnRecord(facts);
      if (appeal && !appeals.has(appeal.mediation)) appeals.set(appeal.mediation, appeal);
    }
  return appeals;
}

const PAGE = 100;

async function* pagesOf(inLa: InLa, wanted: { kind: string } & Pick<Period, 'from'> & Partial<Period>) {
  let page: CaseInLog[] = [];
  do {
    const after = page.at(-1)?.reference;
    page = await inLa((m) => logsOfKind(m, { ...wanted, ...(after !== undefined && { after }) }, PAGE));
    yield page;
  } while (page.length === PAGE);
}
