import { factsOf, type Split } from '@ehc/casefile/api';
import { peopleOf, readLog, type CaseRow } from '@ehc/casefile/data';
import type { Principal } from '@ehc/platform/auth';
import { badRequest, notFound } from '@ehc/platform/problems';
import type { EntityManager } from 'typeorm';
import type { FactOf, MediationFact } from '../../contract/index.js';

interface Proof {
  noticeDated?: string;
  dateOfBirth?: string;
}

/**
 * A contact with the provider's code in it. An adviser shows that the family came by what only the family could have told:
 * the date of its notice and the date of birth. Neither is kept.
 * @throws Problem 400 for what is missing, 404 where it does not fit, whatever of it
 */
export async function withProvider(m: EntityManager, who: Principal, found: CaseRow, what: Split): Promise<Split> {
  const contact = what.fact as FactOf<'adviser-contacted'>;
  if (who.provider === undefined) {
    if (!contact.provider) throw badRequest([{ field: 'provider', problem: 'Say of which provider the adviser is' }]);
    return { ...what, words: {} };
  }
  await prove(m, found, what.words as Proof);
  return { ...what, fact: { ...contact, provider: who.provider } as MediationFact, words: {} };
}

async function prove(m: EntityManager, { reference }: CaseRow, { noticeDated, dateOfBirth }: Proof): Promise<void> {
  const missing = Object.entries({ noticeDated, dateOfBirth }).filter(([, value]) => value === undefined);
  if (missing.length > 0)
    throw badRequest(
      missing.map(([field]) => ({ field: `particulars.${field}`, problem: 'Give it as the family tells it' })),
    );
  const facts = factsOf<MediationFact>(await readLog(m, reference));
  const notice = facts.map(({ fact }) => fact).find((fact) => fact.kind === 'notice-given');
  const child = (await peopleOf(m, reference)).find(({ role }) => role === 'child' || role === 'young-person');
  const fits = notice && (notice.dated ?? notice.on) === noticeDated && child?.dateOfBirth === dateOfBirth;
  if (!fits) throw notFound('There is no notice with this reference, this date and this date of birth.');
}
