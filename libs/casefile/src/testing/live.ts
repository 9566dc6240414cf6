import type { Fact } from '../contract/index.js';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { CaseInHand } from './case-in-hand.js';
import type { Office } from './office.js';

/** Opens a case on the day of its first fact, enters each fact on the day it happens, and then waits for a day. */
export async function live<F extends Fact>(
  office: Office,
  open: () => Promise<CaseInHand<F>>,
  facts: readonly F[],
  until?: PlainDate,
): Promise<CaseInHand<F>> {
  await office.until(facts[0]!.on);
  const given = await open();
  for (const fact of facts) {
    await office.until(fact.on);
    await given.enter(fact);
  }
  if (until) await office.until(until);
  return given;
}
