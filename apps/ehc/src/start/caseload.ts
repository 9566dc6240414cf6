import { londonDate } from '@ehc/rules/plain-date';
import { Casework } from '../api-client/casework.js';
import { Refused } from '../api-client/refused.js';
import { cases, type CaseloadCase } from '../demo/caseload/cases.js';
import { takeOverOf } from '../demo/caseload/take-over-of.js';
import type { Login } from '../servers/people.js';
import type { Say } from '../servers/progress.js';

export interface CaseworkAccess {
  /** Where the casework API answers, such as http://127.0.0.1:3000. */
  caseworkUrl: string;
  identityUrl: string;
  logins: Login[];
  say: Say;
}

/**
 * Loads the small caseload of the first start, dated back from today. A case that was loaded before stays as it is, and
 * one that an interrupted start left out is loaded by the next.
 * @throws Refused when the API does not take a case.
 */
export async function loadCaseload({ caseworkUrl, identityUrl, logins, say }: CaseworkAccess): Promise<void> {
  const casework = new Casework({ caseworkUrl, identityUrl });
  const today = londonDate(Date.now());
  await eachAreaAtOnce(
    logins.filter(({ la }) => la),
    ({ la = '' }) => la,
    (login) => casework.as(login).introduce(),
  );
  let done = 0;
  const numbered = cases.map((one, index) => ({ one, number: index + 1 }));
  await eachAreaAtOnce(
    numbered,
    ({ one }) => one.area,
    async ({ one, number }) => {
      await load(casework, officerOf(one, logins), one, number, today);
      if ((done += 1) % 6 === 0) say(`Loading the caseload: ${done} of ${cases.length} cases`);
    },
  );
}

/** The key belongs to the first day's request: on a later day the API answers that it is used, and the case stays. */
async function load(
  casework: Casework,
  officer: Login,
  one: CaseloadCase,
  number: number,
  today: string,
): Promise<void> {
  try {
    await casework.as(officer).takeOver(takeOverOf(one, number, today), `caseload-${String(number).padStart(2, '0')}`);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'key-used-for-another-request') throw error;
  }
}

function officerOf({ area }: CaseloadCase, logins: Login[]): Login {
  const officer = logins.find(({ login }) => login === `${area}.officer`);
  if (!officer) throw new Error(`The caseload needs the login ${area}.officer.`);
  return officer;
}

/** One after the other in each area, so that every first start gives the cases the same references. */
async function eachAreaAtOnce<Item>(
  items: readonly Item[],
  areaOf: (item: Item) => string,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const areas = [...new Set(items.map(areaOf))];
  await Promise.all(
    areas.map(async (area) => {
      for (const item of items.filter((one) => areaOf(one) === area)) await work(item);
    }),
  );
}
