import { allOf, first, latest, type Duty } from '@ehc/casefile/domain';
import { expectedBy, warningDaysOf } from '@ehc/casefile/reckoning';
import type { Agreement } from '@ehc/rules/agreements';
import { longDate, type PlainDate } from '@ehc/rules/plain-date';
import type { Facts } from './facts.js';

/**
 * The dates that the parties set (DRS-02) or a tier was given (DRS-05). No law limits a disagreement, so each is expected,
 * and passing it is no breach.
 */
export const dutiesOf = (facts: Facts, agreement: Agreement): Duty[] => [
  ...timetable(facts, agreement),
  ...tiers(facts, agreement),
];

function timetable(facts: Facts, agreement: Agreement): Duty[] {
  const set = latest(facts, 'timetable-set');
  if (!set) return [];
  const metOn = first(facts, 'resolution-ended')?.on;
  const citation = 'DRS-02, timetable set by the parties';
  return [
    expected(agreement, 'target/disagreement-timetable', 'outcome', set, citation, {
      metOn,
      endedOn: withdrawn(facts),
    }),
  ];
}

function tiers(facts: Facts, agreement: Agreement): Duty[] {
  const escalations = allOf(facts, 'escalated');
  const settled = first(facts, 'agencies-settled')?.on;
  return escalations.flatMap(({ on, tier, by }, index) => {
    const higher = escalations[index + 1]?.on;
    if (by === undefined) return [];
    const key = `target/disagreement-tier-${tier}`;
    return [
      expected(agreement, key, `settlement at tier ${tier}`, { on, by }, `DRS-05, date given to tier ${tier}`, {
        metOn: higher === undefined ? settled : undefined,
        endedOn: higher ?? withdrawn(facts),
      }),
    ];
  });
}

const withdrawn = (facts: Facts): PlainDate | undefined => first(facts, 'disagreement-withdrawn')?.on;

const expected = (
  agreement: Agreement,
  key: string,
  what: string,
  { on, by }: { on: PlainDate; by: PlainDate },
  citation: string,
  days: Pick<Duty, 'metOn' | 'endedOn'>,
): Duty =>
  expectedBy({
    ...{ key, what, by, citation, ...days },
    warningDays: warningDaysOf(agreement, key),
    step: `set on ${longDate(on)}: ${longDate(by)}`,
    note: 'A date that was agreed, not a limit of law.',
  });
