import type { Recorded } from '@ehc/casefile/contract';
import type { AssessmentFact, KeyWorkingRoute } from '../contract/index.js';
import { keyWorkingRoute, latest, nextStepOf } from '../domain/index.js';

export interface KeyWorking {
  contact: 'named' | 'not yet named';
  route?: KeyWorkingRoute;
  next?: string;
  discussedOn?: string;
  level?: string;
}

/** How the family is helped through the process: the named contact (KWK-01), the route (KWK-03) and the talk about it (KWK-02). */
export function keyWorkingOf(facts: readonly Recorded<AssessmentFact>[]): KeyWorking {
  const questions = latest(facts, 'referral-group-recommended')?.keyWorking;
  const discussed = latest(facts, 'key-working-discussed');
  const route = questions && keyWorkingRoute(questions);
  return {
    contact: latest(facts, 'officer-named') ? 'named' : 'not yet named',
    ...(route ? { route, ...(discussed ? {} : { next: nextStepOf[route] }) } : {}),
    ...(discussed ? { discussedOn: discussed.on, level: discussed.level } : {}),
  };
}
