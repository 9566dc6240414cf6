import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { appealableIn } from '../appealable.js';
import { beginning, first, type Facts } from '../find.js';
import { endOf, episodesOf } from '../ordered/episodes.js';
import { toldOf } from '../ordered/owed.js';
import { dutyOf } from './duty-of.js';

/**
 * The limits that run from the request: regs 3, 4(1), 5(1), 10(1), 13(2). They stay as they ended when an order takes the case
 * up again.
 */
export function processDuties(facts: Facts, agreement: Agreement): Duty[] {
  const began = beginning(facts);
  if (!began) return [];
  const episode = episodesOf(facts)[0]!;
  const end = endOf(episode);
  const assessment = first(episode, 'assessment-decided');
  const plan = first(episode, 'plan-decided');
  const final = first(episode, 'final-plan-issued');
  const duty = (id: string, rest: Parameters<typeof dutyOf>[4]) => dutyOf(facts, agreement, id, began.on, rest);
  const told = assessment && toldOf(assessment);
  return [
    ...duty('ehc.consult-on-request', {
      metOn: first(episode, 'notice-of-consideration-given')?.on,
      endedOn: told ?? end,
    }),
    ...(began.kind === 'brought-to-attention'
      ? duty('ehc.not-necessary-early', {
          metOn: first(episode, 'need-for-provision-judged')?.on,
          endedOn: told ?? end,
        })
      : []),
    ...duty('ehc.decision-to-assess', { metOn: told, endedOn: end }),
    ...duty('ehc.refusal-to-issue', {
      nature: 'only-if-refused',
      metOn: plan?.issue === false ? toldOf(plan) : undefined,
      endedOn: plan?.issue ? plan.on : end,
    }),
    ...duty('ehc.final-plan', { metOn: final?.on, endedOn: end }),
  ];
}

/** What comes with a decision: notice of the right to appeal (regs 5(3), 10(3), 14(2)), and the child's stay (reg 48). */
export const decisionDuties = (facts: Facts, agreement: Agreement): Duty[] => [
  ...appealNotices(facts, agreement),
  ...stays(facts, agreement),
];

function appealNotices(facts: Facts, agreement: Agreement): Duty[] {
  const decisions = appealableIn(facts);
  return decisions.flatMap(({ decision, fact, sent }, index) => {
    const before = decisions.slice(0, index).filter((one) => one.fact.kind === fact.kind).length;
    return dutyOf(facts, agreement, 'ehc.appeal-notice', fact.on, {
      about: before === 0 ? fact.kind : `${fact.kind}-${before + 1}`,
      inputs: { decision: decision === 'plan-contents' ? 'final-plan' : decision },
      metOn: sent,
    });
  });
}

/** Reg 48: ten days on which the special school is open, after notice that no plan will be issued. */
const stays = (facts: Facts, agreement: Agreement): Duty[] =>
  episodesOf(facts).flatMap((episode, index) => {
    const placed = first(episode, 'placed-for-assessment');
    const plan = first(episode, 'plan-decided');
    if (!placed || plan?.issue !== false) return [];
    return dutyOf(facts, agreement, 'placement.remain', toldOf(plan), {
      nature: 'window',
      about: index === 0 ? undefined : `placement-${index + 1}`,
      inputs: { schoolOpenDays: placed.openDays },
    });
  });
