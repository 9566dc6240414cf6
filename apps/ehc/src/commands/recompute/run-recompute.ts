import { createHash } from 'node:crypto';
import { caseKinds, type KindOfCase } from '@ehc/casefile/contract';
import { londonDate } from '@ehc/rules/plain-date';
import { Casework, type Caseworker } from '../../api-client/casework.js';
import { logins } from '../../servers/people.js';
import { runningAddresses } from '../../start/addresses.js';

export interface RecomputeOptions {
  reason: string;
  area?: string;
  agreementVersion?: string;
}

/**
 * Enters a recomputation in every open case, of whichever kind. Run again on the same day for the same reason, it goes on where it stopped.
 * @throws Error for an area without a manager; Refused when a case can't be recomputed.
 */
export async function runRecompute(options: RecomputeOptions): Promise<void> {
  const { casework: caseworkUrl, identity: identityUrl } = runningAddresses();
  const casework = new Casework({ caseworkUrl, identityUrl });
  for (const manager of managersOf(options.area)) {
    const api = casework.as(manager);
    let cases = 0;
    let moved = 0;
    for (const reference of await openCases(api)) {
      const { deadlines } = await recomputeOne(api, reference, options);
      cases += 1;
      if (deadlines.length > 0) moved += 1;
    }
    console.log(`${manager.la}: ${cases} open cases recomputed, limits changed in ${moved}.`);
  }
}

function managersOf(area: string | undefined) {
  const managers = logins().filter(
    ({ login, role }) => role === 'manager' && (area === undefined || login.startsWith(`${area}.`)),
  );
  if (managers.length === 0)
    throw new Error(`No manager is known for ${area}: choose one of essex, lancashire, ealing or wigan.`);
  return managers;
}

function recomputeOne(api: Caseworker, reference: string, { reason, agreementVersion }: RecomputeOptions) {
  const on = londonDate(Date.now());
  const run = createHash('sha256')
    .update(JSON.stringify([reason, agreementVersion]))
    .digest('hex')
    .slice(0, 12);
  const body = { on, ...(agreementVersion ? { agreementVersion } : {}), particulars: { reason } };
  return api.move(reference, 'recomputation', body, `recompute:${on}:${run}:${reference}`);
}

/** Read to the end before the first is recomputed, as that moves cases within the list. */
async function openCases(api: Caseworker): Promise<string[]> {
  const references: string[] = [];
  for (const kind of Object.keys(caseKinds) as KindOfCase[]) references.push(...(await openOf(api, kind)));
  return references;
}

async function openOf(api: Caseworker, kind: KindOfCase): Promise<string[]> {
  const references: string[] = [];
  let cursor = '';
  do {
    const page = await api.list(`open=true&limit=200${cursor}`, kind);
    references.push(...page.items.filter(({ erased }) => !erased).map(({ reference }) => reference));
    cursor = page.next ? `&cursor=${encodeURIComponent(page.next)}` : '';
  } while (cursor);
  return references;
}
