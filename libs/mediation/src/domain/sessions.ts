import { allOf, has } from '@ehc/casefile/domain';
import type { FactOf, MediationFact } from '../contract/index.js';
import { allByDay, type Facts } from './find.js';
import { isWithin, type Round } from './rounds.js';

export const bookingOf = (facts: Facts, session: string): FactOf<'session-booked'> | undefined =>
  allOf<MediationFact, 'session-booked'>(facts, 'session-booked').find((booked) => booked.session === session);

export const cancellationOf = (facts: Facts, session: string): FactOf<'session-cancelled'> | undefined =>
  allOf<MediationFact, 'session-cancelled'>(facts, 'session-cancelled').find(
    (cancelled) => cancelled.session === session,
  );

export const sessionHeld = (facts: Facts, session: string): FactOf<'session-held'> | undefined =>
  allOf<MediationFact, 'session-held'>(facts, 'session-held').find((held) => held.session === session);

/** A session that is booked, and neither held nor cancelled. */
export const isSessionAhead = (facts: Facts): boolean =>
  allOf<MediationFact, 'session-booked'>(facts, 'session-booked').some(
    ({ session }) => !cancellationOf(facts, session) && !sessionHeld(facts, session),
  );

/** The day the mediation took place in a round: of its first session, or where no session is on record, of its end. */
export const mediatedOn = (facts: Facts, round: Round): string | undefined =>
  [...allByDay(facts, 'session-held'), ...allByDay(facts, 'mediation-concluded')].find(({ on }) => isWithin(round, on))
    ?.on;

export const hasMediated = (facts: Facts): boolean =>
  has<MediationFact>(facts, 'session-held') || has<MediationFact>(facts, 'mediation-concluded');
