import type { Objection } from '@ehc/casefile/contract';
import { objectionIn, type Course } from '@ehc/casefile/domain';
import type { DisagreementFact } from '../contract/index.js';
import { toEscalating } from './against/escalating.js';
import { toRaising } from './against/raising.js';
import { toAgreeing, toEnding, toStarting, toTimetable } from './against/resolving.js';
import { raisedIn, type Facts } from './facts.js';
import { stageOf } from './stage.js';
import { steps, trackOf } from './steps.js';

export const course: Course<DisagreementFact> = {
  steps,
  beginnings: ['disagreement-raised'],
  notBegun: 'No disagreement is on record for this case.',
  endOf(facts) {
    const { closed, words } = stageOf(facts);
    return closed ? words : undefined;
  },
  against: (_header, facts, fact) => onTheOtherTrack(facts, fact) ?? toStep(facts, fact),
};

/** Why a step is not allowed now, or undefined. */
export const objection = objectionIn(course);

function onTheOtherTrack(facts: Facts, fact: DisagreementFact): Objection | undefined {
  const track = trackOf[fact.kind];
  if (!track || raisedIn(facts).track === track) return undefined;
  return {
    code: 'other-track',
    provision: 'DRS-01; DRS-05',
    detail:
      track === 'resolution'
        ? 'This is a disagreement between agencies: it goes up tier by tier.'
        : 'This is a disagreement with a family: it is resolved with the help of somebody independent.',
  };
}

function toStep(facts: Facts, fact: DisagreementFact): Objection | undefined {
  switch (fact.kind) {
    case 'disagreement-raised':
      return toRaising(fact);
    case 'parties-agreed':
      return toAgreeing(facts, fact);
    case 'resolution-started':
      return toStarting(facts, fact);
    case 'timetable-set':
      return toTimetable(fact);
    case 'resolution-ended':
      return toEnding(facts);
    case 'escalated':
      return toEscalating(facts, fact);
    default:
      return undefined;
  }
}
