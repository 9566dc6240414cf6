import { longDate, weekday, type PlainDate } from '../calendar/plain-date.js';
import { nonWorkingReason, previousWorkingDay } from '../calendar/working-days.js';
import type { Counted } from '../counting/counted.js';
import type { Facts } from '../counting/facts.js';
import { groundWords } from '../exceptions/words.js';
import type { Rule, RuleException, RuleVersion } from '../model.js';
import type { CountedParts } from './composite.js';
import type { DueDate } from './due-date-type.js';

/** Puts together the rule, the version used and what was counted. */
export function composed(rule: Rule, version: RuleVersion, counted: Counted & CountedParts, facts: Facts): DueDate {
  const provision = (version.provisions ?? rule.provisions)[counted.provision ?? 0]!;
  const { due } = counted;
  const notes = [
    ...(due ? [landing(due, counted)] : []),
    ...counted.notes,
    ...exceptionNotes(exceptionsUntil(rule, version, due)),
    ...closing(rule, version),
  ];
  return {
    ruleId: rule.id,
    versionFrom: version.from,
    due,
    ...(counted.notBefore && { notBefore: counted.notBefore }),
    ...(counted.usual && { usual: counted.usual }),
    safe: counted.safe,
    actBy: due && (counted.runsInFull ? due : previousWorkingDay(due)),
    citation: provision.citation,
    url: provision.url,
    status: rule.status,
    duty: rule.duty,
    steps: counted.steps,
    notes,
    inputs: { ...facts.inputs },
    ...(counted.parts && { parts: counted.parts }),
  };
}

function landing(due: PlainDate, counted: Counted): string {
  const day = `${longDate(due)} is a ${weekday(due)}`;
  if (counted.runsInFull) return `${day}.`;
  const reason = nonWorkingReason(due);
  if (!reason) return `${day}.`;
  const why = reason === weekday(due) ? 'and not a working day' : `and not a working day (${reason})`;
  return `${day} ${why}. The limit does not move: act by ${longDate(previousWorkingDay(due))}.`;
}

/** The exceptions of every version in force between the one used and the due date: a relaxation may come while time runs. */
function exceptionsUntil(rule: Rule, used: RuleVersion, due: PlainDate | null): RuleException[] {
  const during = rule.versions.filter(
    (version) => version === used || (due && version.from > used.from && version.from <= due),
  );
  const all = during.flatMap((version) => version.exceptions);
  return all.filter(({ citation }, index) => all.findIndex((other) => other.citation === citation) === index);
}

function exceptionNotes(exceptions: RuleException[]): string[] {
  return exceptions.map(({ code, citation }) => `Could be lifted (${citation}): ${groundWords[code]}.`);
}

function closing(rule: Rule, version: RuleVersion): string[] {
  return [rule.note, version.note, rule.consequence].filter((text) => text !== undefined);
}
