import type { Say } from '../servers/progress.js';
import type { Login } from '../servers/people.js';

export interface CaseworkAccess {
  /** Where the casework API answers, such as http://127.0.0.1:3000. */
  caseworkUrl: string;
  identityUrl: string;
  logins: Login[];
  say: Say;
}

/** Loads the small caseload of the first start. There is none yet, and it says so. */
export async function loadCaseload({ say }: CaseworkAccess): Promise<void> {
  say('No caseload is loaded: it is not written yet');
}
