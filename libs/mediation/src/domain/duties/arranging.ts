import type { Duty } from '@ehc/casefile/domain';
import { dueDate } from '@ehc/rules';
import type { Agreement } from '@ehc/rules/agreements';
import { allByDay, endOfCase, type Facts } from '../find.js';
import { isWithin, roundsOf, type Round } from '../rounds.js';
import { mediatedOn } from '../sessions.js';
import { limit, numbered } from './limit.js';
import { tellingTheAuthority } from './telling-the-authority.js';

/** From the family's wish to the session: regs 35, 36 and 37(2), and what the local agreement asks of the adviser. */
export const arrangingDuties = (facts: Facts, agreement: Agreement): Duty[] => [
  ...tellingTheAuthority(facts, agreement),
  ...roundsOf(facts).flatMap((round, index) => [
    ...tellCommissioners(facts, agreement, round, index),
    ...arrange(facts, agreement, round, index),
  ]),
  ...venueNotices(facts, agreement),
];

function tellCommissioners(facts: Facts, agreement: Agreement, round: Round, index: number): Duty[] {
  return round.commissioners.map(({ commissioner, named }) =>
    limit(
      agreement,
      'mediation.notify-icb',
      { told: named },
      {
        about: inRound(index, commissioner),
        metOn: allByDay(facts, 'health-commissioner-told').find(
          (told) => told.commissioner === commissioner && isWithin(round, told.on),
        )?.on,
        endedOn: round.until ?? endOfCase(facts),
      },
    ),
  );
}

/**
 * Thirty days to the session itself, as the local agreements say. That it cannot be arranged is told to the adviser and ends
 * nothing: the family may wait. On health alone they run for each commissioner from the day it received the notice (reg 35(3)).
 */
function arrange(facts: Facts, agreement: Agreement, round: Round, index: number): Duty[] {
  const rest = { metOn: mediatedOn(facts, round), endedOn: round.until ?? endOfCase(facts) };
  const told = { told: round.from };
  if (round.issues === 'education-and-social-care')
    return [limit(agreement, 'mediation.arrange', told, { about: numbered(index), ...rest })];
  if (round.issues === 'mixed')
    return [
      limit(agreement, 'mediation.arrange-health', { ...told, issues: 'mixed' }, { about: numbered(index), ...rest }),
    ];
  return allByDay(facts, 'health-commissioner-received')
    .filter(({ on }) => isWithin(round, on))
    .map(({ on, commissioner }) =>
      limit(
        agreement,
        'mediation.arrange-health',
        { received: on, issues: 'health' },
        {
          about: inRound(index, commissioner),
          ...rest,
        },
      ),
    );
}

/** The family may agree to shorter notice (reg 37(2)); then the day it was told stands for the limit. */
const venueNotices = (facts: Facts, agreement: Agreement): Duty[] =>
  allByDay(facts, 'session-booked').map(({ on, session, date, familyAgreedToShorterNotice }) => {
    const usual = dueDate('mediation.venue-notice', { mediation: date });
    const shorter = familyAgreedToShorterNotice && on > usual.due! ? { familyAgreedTo: on } : {};
    return limit(agreement, 'mediation.venue-notice', { mediation: date, ...shorter }, { about: session, metOn: on });
  });

const inRound = (index: number, about: string): string => (index === 0 ? about : `${about}-${index + 1}`);
