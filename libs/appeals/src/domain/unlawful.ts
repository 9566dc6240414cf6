import type { CaseHeader, Objection } from '@ehc/casefile/contract';
import { allOf, first, type Duty } from '@ehc/casefile/domain';
import { examineException, exceptionGrounds } from '@ehc/rules';
import { longDate } from '@ehc/rules/plain-date';
import type { AppealFact, FactOf } from '../contract/index.js';
import type { Facts } from './owed.js';

/**
 * Why the law does not allow a fact, where that takes a due date or a rule to know: an appeal after its last day, and an
 * exception that the limit does not have. A correction is held against the whole record that it leaves.
 */
export function unlawful(
  _header: CaseHeader,
  facts: Facts,
  fact: AppealFact,
  duties: () => readonly Duty[],
): Objection | undefined {
  if (fact.kind === 'appeal-lodged') return late(facts, duties());
  if (fact.kind === 'exception-recorded') return noGround(fact, duties());
  if (fact.kind !== 'correction') return undefined;
  const all = duties();
  return late(facts, all) ?? exceptionWithoutGround(facts, all);
}

function exceptionWithoutGround(facts: Facts, duties: readonly Duty[]): Objection | undefined {
  for (const exception of allOf(facts, 'exception-recorded')) {
    const barred = noGround(exception, duties);
    if (barred)
      return {
        ...barred,
        detail: `With this correction, the exception of ${longDate(exception.on)} would not stand: ${barred.detail}`,
      };
  }
  return undefined;
}

function late(facts: Facts, duties: readonly Duty[]): Objection | undefined {
  const lodged = first(facts, 'appeal-lodged')!;
  const { due, citation } = duties.find(({ key }) => key === 'appeal.lodge')!;
  if (due === null || lodged.on <= due || lodged.timeExtendedOn !== undefined) return undefined;
  return {
    code: 'appeal-late',
    field: 'timeExtendedOn',
    provision: citation,
    detail: `The last day to appeal was ${longDate(due)}, and the tribunal received the appeal on ${longDate(lodged.on)}. If the tribunal extended the time (HESC Rules 2008 r.5), say on which day.`,
  };
}

function noGround(exception: FactOf<'exception-recorded'>, duties: readonly Duty[]): Objection | undefined {
  const duty = duties.find(({ key }) => key === exception.rule);
  if (!duty) return { code: 'unknown-limit', field: 'rule', detail: `This appeal has no limit "${exception.rule}".` };
  const ground = exceptionGrounds(duty.rule).find(({ code }) => code === exception.ground);
  if (!ground)
    return {
      code: 'no-exception',
      field: 'ground',
      provision: duty.citation,
      detail: `The law has no exception "${exception.ground.replaceAll('-', ' ')}" to this limit. Those of regs 44(3) and 45(7) are to regs 44(2)(b), (c) and 45(3), (6) alone.`,
    };
  const { from, to, adviceAskedOn } = exception;
  const evidence = { from, to, adviceAskedOn };
  const missing = ground.needs.find((need) => evidence[need as keyof typeof evidence] === undefined);
  if (missing)
    return {
      code: 'say-when',
      field: missing,
      provision: ground.provision,
      detail: `To show that ${ground.words}, give ${missing}.`,
    };
  const examined = examineException(duty.rule, exception.ground, evidence);
  return examined.applies
    ? undefined
    : { code: 'exception-does-not-apply', field: 'ground', provision: examined.citation, detail: examined.reason };
}
