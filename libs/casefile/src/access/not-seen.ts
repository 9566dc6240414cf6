import { notFound, Problem } from '@ehc/platform/problems';
import { mayStateReason } from './seen-by.js';

export const noSuchCase = (): Problem => notFound('There is no such case, or you may not see it.');

/** What they are told who do not see a case: that it is not there, or that a reason would open it. */
export const notSeen = (roles: readonly string[]): Problem =>
  mayStateReason(roles)
    ? new Problem({
        status: 403,
        name: 'reason-needed',
        title: 'Say why you read this case',
        detail:
          'You are not named in this case and have not worked on it. Send the header Reading-Reason with the reason, such as "covering for a colleague". It is kept with the reading.',
      })
    : noSuchCase();
