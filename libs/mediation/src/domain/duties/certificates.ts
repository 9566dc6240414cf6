import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { certifiedOn, standingCertificates } from '../certificates.js';
import { allByDay, endOfCase, type Facts } from '../find.js';
import { doesNotWish, mindsOf, spellsOf } from '../mind.js';
import { roundsOf } from '../rounds.js';
import { limit, numbered } from './limit.js';

/** What the adviser owes the family: a certificate in 3 working days on each of the grounds (regs 34(1) and 39). */
export const certificateDuties = (facts: Facts, agreement: Agreement): Duty[] => [
  ...declined(facts, agreement),
  ...ended(facts, agreement),
  ...notArranged(facts, agreement),
];

/** Each time the family says that it does not want mediation; nothing is owed to whom has a certificate already. */
const declined = (facts: Facts, agreement: Agreement): Duty[] =>
  spellsOf(mindsOf(facts), doesNotWish).flatMap(({ from, until }, index) =>
    hasOne(facts, from)
      ? []
      : limit(
          agreement,
          'mediation.certificate-declined',
          { told: from },
          {
            about: numbered(index),
            metOn: certifiedOn(facts, 'does-not-wish', from),
            endedOn: until ?? endOfCase(facts),
          },
        ),
  );

const hasOne = (facts: Facts, before: string): boolean => standingCertificates(facts).some(({ on }) => on < before);

const ended = (facts: Facts, agreement: Agreement): Duty[] =>
  allByDay(facts, 'mediation-concluded').map(({ on }) =>
    limit(
      agreement,
      'mediation.certificate-after',
      { concluded: on },
      {
        metOn: certifiedOn(facts, 'mediated', on),
        endedOn: endOfCase(facts),
      },
    ),
  );

/** Owed until another ground takes its place: the family withdrew, or the mediation took place after all. */
const notArranged = (facts: Facts, agreement: Agreement): Duty[] =>
  allByDay(facts, 'cannot-be-arranged').map(({ on }, index) =>
    limit(
      agreement,
      'mediation.certificate-not-arranged',
      { notified: on },
      {
        about: numbered(index),
        metOn: certifiedOn(facts, 'not-arranged', on),
        endedOn:
          roundsOf(facts).find(({ from, until }) => from <= on && until !== undefined && until >= on)?.until ??
          endOfCase(facts),
      },
    ),
  );
