import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import type { AdviceBody } from '../../contract/index.js';
import { allOf, type Facts } from '../find.js';
import { endOf, episodesOf } from '../ordered/episodes.js';
import { dutyOf } from './duty-of.js';

/** Bodies whom s.31 CFA 2014 lets the authority bind; from the others the six weeks are expected (the authority's own services answer to it directly). */
const bound: ReadonlySet<AdviceBody> = new Set<AdviceBody>([
  'local-authority-service',
  'another-local-authority',
  'integrated-care-board',
  'nhs-trust',
  'nhs-england',
  'youth-offending-team',
]);

/** Each piece of advice has a clock of its own, from the day the body received the request (reg 8(1)). */
export const adviceDuties = (facts: Facts, agreement: Agreement): Duty[] =>
  episodesOf(facts).flatMap((episode) =>
    allOf(episode, 'advice-requested').flatMap((request) => {
      const received = allOf(episode, 'advice-received').find(({ advice }) => advice === request.advice);
      const excused = allOf(episode, 'advice-excused').some(({ advice }) => advice === request.advice);
      const ruleId = request.body === 'family' ? 'ehc.advice-early-years-or-parent' : 'ehc.advice';
      return dutyOf(facts, agreement, ruleId, request.on, {
        about: request.advice,
        nature: bound.has(request.body) ? 'duty' : 'expected',
        metOn: received?.on,
        endedOn: endOf(episode),
        excused,
      });
    }),
  );
