import type { Duty } from '@ehc/casefile/domain';
import { expectedBy } from '@ehc/casefile/reckoning';
import type { Agreement, StageTarget } from '@ehc/rules/agreements';
import { addWorkingDays } from '@ehc/rules/calendar';
import { addDays, longDate, type PlainDate } from '@ehc/rules/plain-date';
import { beginning, type Facts } from '../find.js';
import { endOf, episodesOf } from '../ordered/episodes.js';

/** Targets that a local agreement sets for single stages, inside the limits of law from the request (ASM-15). Passing one is no breach. */
export const stageTargets = (all: Facts, agreement: Agreement): Duty[] => {
  const facts = episodesOf(all)[0]!;
  return agreement.stageTargets.flatMap((target) => {
    const from = target.from === 'requested' ? beginning(facts)?.on : dayOf(facts, target.from);
    if (!from) return [];
    const due = dueOf(target, from);
    return [
      expectedBy({
        key: `target/${target.id}`,
        what: target.words,
        by: due,
        citation: `Local agreement ${agreement.area} ${agreement.version}`,
        warningDays: agreement.warningDays[`target/${target.id}`] ?? 0,
        step: `${longDate(from)} + ${target.days} ${target.unit.replace('-', ' ')} = ${longDate(due)}`,
        note: 'A local target, not a limit of law.',
        metOn: dayOf(facts, target.until),
        endedOn: endOf(facts),
      }),
    ];
  });
};

const dueOf = ({ days, unit }: StageTarget, from: PlainDate): PlainDate =>
  unit === 'days' ? addDays(from, days) : addWorkingDays(from, days);

const dayOf = (facts: Facts, kind: string): PlainDate | undefined =>
  facts.find(({ fact }) => fact.kind === kind)?.fact.on;
