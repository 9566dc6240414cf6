import { addDays, daysBetween, isDayToCountFrom, longDate, type PlainDate } from '../calendar/plain-date.js';
import type { ExceptionCode, RuleId } from '../model.js';
import { RuleError } from '../rule-error.js';
import { rule } from '../statute/index.js';
import type { Evidence, Examination } from './ground.js';
import { groundNeeds, groundWords } from './words.js';

type Finding = Pick<Examination, 'applies' | 'window' | 'reason'>;
type Check = (date: (name: 'from' | 'to' | 'adviceAskedOn') => PlainDate) => Finding;

const judged: Check = () => ({
  applies: true,
  reason: 'the authority must be able to show the circumstances and that they made it impractical to keep the limit',
});

const checks: Record<ExceptionCode, Check> = {
  'school-closed': closure,
  'early-years-closed': closure,
  'exceptional-circumstances': judged,
  'missed-appointment': judged,
  'absent-4-weeks': absence(4),
  'absent-2-weeks': absence(2),
  coronavirus: pandemic,
};

/**
 * Looks at the facts recorded for a ground. An exception adds no days: the limit stays in sight, lifted, and the duty becomes
 * 'as soon as practicable'. Every ground must also have made it impractical to keep the limit.
 * Throws RuleError 'bad-input' for a ground the rule does not have or a date that does not exist, 'missing-input' for a fact not given.
 */
export function examineException(ruleId: RuleId, ground: ExceptionCode, evidence: Evidence): Examination {
  const exception = rule(ruleId)
    .versions.flatMap((version) => version.exceptions)
    .find(({ code }) => code === ground);
  if (!exception) throw new RuleError('bad-input', `${ruleId} has no exception '${String(ground)}'.`, 'ground');
  const found = checks[ground]((name) => dateFrom(evidence, name, ruleId, ground));
  const { citation } = exception;
  if (found.applies && evidence.impractical === false) {
    return {
      ...found,
      applies: false,
      reason: `${found.reason}; but it did not make it impractical to keep the limit`,
      citation,
    };
  }
  return { ...found, citation };
}

/** Reg 5(4)(a), (b): from 1 week before a closure of 4 continuous weeks or more to 1 week before the reopening. */
function closure(date: Parameters<Check>[0]): Finding {
  const [closes, reopens, asked] = [date('from'), date('to'), date('adviceAskedOn')];
  const days = daysBetween(closes, reopens);
  if (days < 28)
    return {
      applies: false,
      reason: `the closure from ${longDate(closes)} to ${longDate(reopens)} lasts ${days} days, less than 4 weeks`,
    };
  const window = { from: addDays(closes, -7), to: addDays(reopens, -7) };
  const inside = asked >= window.from && asked <= window.to;
  const words = `${longDate(window.from)} to ${longDate(window.to)}`;
  return {
    applies: inside,
    window,
    reason: `advice asked on ${longDate(asked)} is ${inside ? 'inside' : 'outside'} the time from ${words}`,
  };
}

function absence(weeks: number): Check {
  return (date) => {
    const window = { from: date('from'), to: date('to') };
    const days = daysBetween(window.from, window.to);
    const applies = days >= 7 * weeks;
    const words = `${longDate(window.from)} to ${longDate(window.to)}`;
    return {
      applies,
      window,
      reason: `away from ${words}: ${days} days, ${applies ? 'at least' : 'less than'} ${weeks} weeks`,
    };
  };
}

function pandemic(date: Parameters<Check>[0]): Finding {
  const window = { from: '2020-05-01', to: '2020-09-24' };
  const on = date('from');
  const applies = on >= window.from && on <= window.to;
  return {
    applies,
    window,
    reason: `${longDate(on)} is ${applies ? 'inside' : 'outside'} the time of the relaxation (SI 2020/471)`,
  };
}

function dateFrom(
  evidence: Evidence,
  name: 'from' | 'to' | 'adviceAskedOn',
  ruleId: RuleId,
  ground: ExceptionCode,
): PlainDate {
  const value = evidence[name];
  if (isDayToCountFrom(value)) return value;
  if (value === undefined)
    throw new RuleError(
      'missing-input',
      `To show that ${groundWords[ground]}, give ${name}.`,
      name,
      groundNeeds[ground],
    );
  throw new RuleError(
    'bad-input',
    `${ruleId}: ${name} must be a date that exists, written YYYY-MM-DD, and not '${String(value)}'.`,
    name,
  );
}
