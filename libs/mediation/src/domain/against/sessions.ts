import type { Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import type { FactOf } from '../../contract/index.js';
import { lastRound } from '../rounds.js';
import { bookingOf, cancellationOf, sessionHeld } from '../sessions.js';
import { needs, tooEarly, type Known } from './needs.js';

export function againstBooking(known: Known, booked: FactOf<'session-booked'>): Objection | undefined {
  const { session, date, on, by } = booked;
  if (bookingOf(known.facts, session))
    return {
      code: 'already-recorded',
      field: 'session',
      detail: `Session "${session}" is already on record. Give another session a name of its own.`,
    };
  if (date < on)
    return {
      code: 'session-in-the-past',
      field: 'date',
      provision: 'SEND Regs 2014 reg 37(2)',
      detail: `${longDate(date)} is before ${longDate(on)}, the day the family was told. A session cannot be booked in the past.`,
    };
  const without = needs(known, 'SEND Regs 2014 regs 35 and 36', 'authority-told');
  if (without) return without;
  const round = lastRound(known.facts);
  return by !== 'local-authority' && round?.issues === 'education-and-social-care'
    ? {
        code: 'no-health-issues',
        field: 'by',
        provision: 'SEND Regs 2014 reg 36(2)',
        detail: 'Mediation on education and social care alone is arranged by the local authority.',
      }
    : undefined;
}

export function againstCancelling(known: Known, { session, on }: FactOf<'session-cancelled'>): Objection | undefined {
  return unknownSession(known, session) ?? notAhead(known, session, on);
}

/** Reg 37(1) and (2), DRS-04 and MED-08: booked, with a mediator who may mediate, and with consent to the child being there. */
export function againstSession(known: Known, held: FactOf<'session-held'>): Objection | undefined {
  return (
    unknownSession(known, held.session) ??
    notAhead(known, held.session, held.on) ??
    anotherDay(known, held) ??
    needs(known, 'DRS-04', 'mediator-assigned') ??
    withoutConsent(held)
  );
}

export function unknownSession({ header, facts, on }: Known, session: string): Objection | undefined {
  return bookingOf(facts, session) || on < header.openedOn
    ? undefined
    : {
        code: 'unknown-session',
        field: 'session',
        provision: 'SEND Regs 2014 reg 37(2)',
        detail: `No session "${session}" is booked.`,
      };
}

function notAhead({ facts }: Known, session: string, on: string): Objection | undefined {
  const booked = bookingOf(facts, session);
  if (booked && on < booked.on) return tooEarly(on, booked.on, 'session-booked');
  const cancelled = cancellationOf(facts, session);
  if (cancelled)
    return {
      code: 'session-cancelled',
      field: 'session',
      detail: `Session "${session}" was cancelled on ${longDate(cancelled.on)}. Book another.`,
    };
  const held = sessionHeld(facts, session);
  return (
    held && {
      code: 'already-recorded',
      field: 'session',
      detail: `Session "${session}" was held on ${longDate(held.on)}.`,
    }
  );
}

function anotherDay({ facts }: Known, { session, on }: FactOf<'session-held'>): Objection | undefined {
  const booked = bookingOf(facts, session);
  return booked && booked.date !== on
    ? {
        code: 'not-the-booked-day',
        field: 'on',
        provision: 'SEND Regs 2014 reg 37(2)',
        detail: `Session "${session}" is booked for ${longDate(booked.date)}. If it was moved, cancel it and book another, with notice to the family.`,
      }
    : undefined;
}

const withoutConsent = (held: FactOf<'session-held'>): Objection | undefined =>
  held.childAttended && !(held.parentAgreed && held.mediatorAgreed)
    ? {
        code: 'consent-missing',
        field: 'childAttended',
        provision: 'MED-08',
        detail: 'A child attends only where both the parent and the mediator agreed. Record both consents.',
      }
    : undefined;

export const notHeard = ({ obtained, how }: FactOf<'child-views-sought'>): Objection | undefined =>
  obtained === (how !== 'not-obtained')
    ? undefined
    : {
        code: 'does-not-fit',
        field: 'how',
        provision: 'MED-08',
        detail: obtained
          ? 'The views were obtained: say how.'
          : 'The views were not obtained: there is no way in which they were.',
      };
