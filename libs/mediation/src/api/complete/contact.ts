import { noSuchCase } from '@ehc/casefile/access';
import { factsOf, type Split } from '@ehc/casefile/api';
import { peopleOf, readLog, type CaseRow } from '@ehc/casefile/data';
import type { Principal } from '@ehc/platform/auth';
import { badRequest } from '@ehc/platform/problems';
import type { EntityManager } from 'typeorm';
import type { FactOf, MediationFact } from '../../contract/index.js';

interface Proof {
  noticeDated?: string;
  dateOfBirth?: string;
}

/** An adviser shows that the family came. @throws Problem 400 for what is missing, whether there is such a mediation or not */
export function mustBeProved(who: Principal, { fact, words }: Split): void {
  if (who.provider === undefined) {
    if ((fact as FactOf<'adviser-contacted'>).provider) return;
    throw badRequest([{ field: 'provider', problem: 'Say of which provider the adviser is' }]);
  }
  const { noticeDated, dateOfBirth } = words as Proof;
  const missing = Object.entries({ noticeDated, dateOfBirth }).filter(([, value]) => value === undefined);
  if (missing.length > 0)
    throw badRequest(
      missing.map(([field]) => ({ field: `particulars.${field}`, problem: 'Give it as the family tells it' })),
    );
}

/**
 * A contact with the provider's code in it, where what the adviser was told is what only the family could have told: the date
 * of its notice and the date of birth. Neither is kept.
 * @throws Problem 404 where it does not fit, as for a mediation that is not there
 */
export async function withProvider(m: EntityManager, who: Principal, found: CaseRow, what: Split): Promise<Split> {
  if (who.provider === undefined) return { ...what, words: {} };
  if (!(await fits(m, found, what.words as Proof))) throw noSuchCase();
  return { ...what, fact: { ...what.fact, provider: who.provider } as MediationFact, words: {} };
}

async function fits(m: EntityManager, { reference }: CaseRow, { noticeDated, dateOfBirth }: Proof): Promise<boolean> {
  const facts = factsOf<MediationFact>(await readLog(m, reference));
  const notice = facts.map(({ fact }) => fact).find((fact) => fact.kind === 'notice-given');
  const child = (await peopleOf(m, reference)).find(({ role }) => role === 'child' || role === 'young-person');
  return notice !== undefined && (notice.dated ?? notice.on) === noticeDated && child?.dateOfBirth === dateOfBirth;
}
