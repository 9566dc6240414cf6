import type { Role } from '@ehc/casefile/access';
import type { CaseworkUnderTest } from './casework-under-test.js';
import { aRequest, inDays } from './requests.js';

/** Somebody of one role in an LA, who is named in no case. */
export const somebody = (role: Role, la = 'EX') => ({ subject: `${la.toLowerCase()}.${role}`, la, roles: [role] });

/** A case of Essex that began a week ago. @returns its reference */
export const openedIn = async (casework: CaseworkUnderTest): Promise<string> =>
  (await casework.post('/v1/assessments', aRequest(inDays(-7)))).body['reference'] as string;
