import type { Duty } from '@ehc/casefile/domain';
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
    const metOn = dayOf(facts, target.until);
    const citation = `Local agreement ${agreement.area} ${agreement.version}`;
    return [
      {
        key: `target/${target.id}`,
        rule: `target/${target.id}`,
        nature: 'expected',
        citation,
        due,
        metOn,
        endedOn: metOn ? undefined : endOf(facts),
        words: `${target.words} by ${longDate(due)}, ${citation}`,
        warningDays: agreement.warningDays[`target/${target.id}`] ?? 0,
        explanation: {
          due,
          citation,
          duty: target.words,
          steps: [`${longDate(from)} + ${target.days} ${target.unit.replace('-', ' ')} = ${longDate(due)}`],
          notes: ['A local target, not a limit of law.'],
        },
      },
    ];
  });
};

const dueOf = ({ days, unit }: StageTarget, from: PlainDate): PlainDate =>
  unit === 'days' ? addDays(from, days) : addWorkingDays(from, days);

const dayOf = (facts: Facts, kind: string): PlainDate | undefined =>
  facts.find(({ fact }) => fact.kind === kind)?.fact.on;
