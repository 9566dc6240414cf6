import { setTimeout as pause } from 'node:timers/promises';
import { londonDate } from '@ehc/rules/plain-date';
import type { CaseInFlight } from '../caseload/case-in-flight.js';
import type { Struck } from '../fault.js';
import type { System } from '../system/system.js';
import { inBatches } from './in-batches.js';
import { allLettersEnded, countLetters } from './letters.js';
import { limitsAgainstRules } from './limits-against-rules.js';
import { logAgainstConfirmed } from './log-against-confirmed.js';
import { readRecord, type OnRecord } from './rows.js';
import { workflowAgainstRecord } from './workflow-against-record.js';

export interface Found {
  cases: number;
  commands: number;
  lost: number;
  doubled: number;
  letters: { sent: number; twice: number; flagged: number };
  /** everything that is not as it must be, in words */
  wrong: string[];
}

export interface ToCheck {
  cases: CaseInFlight[];
  struck: Struck;
  /** how long letters may take to come to their end */
  lettersWithinMs?: number;
}

const atOnce = 8;

/** What must hold after every fault, whatever it was. */
export async function checkInvariants(system: System, toCheck: ToCheck): Promise<Found> {
  const { struck, lettersWithinMs = 180_000 } = toCheck;
  const today = struck.today ?? londonDate(Date.now());
  const cases = toCheck.cases.filter(({ reference }) => reference !== undefined);
  const found = await recordsOf(system, cases, struck.lettersRestoredAway ? 0 : lettersWithinMs);
  const counted = cases.map((one, index) => logAgainstConfirmed(one, found[index]!));
  const lost = counted.flatMap((one) => one.lost);
  const doubled = counted.flatMap((one) => one.doubled);
  const letters = countLetters(found, system.mail, struck.lettersRestoredAway ?? false);
  const workflows = await inBatches(found, atOnce, (one) =>
    workflowAgainstRecord(system, one).catch((error: Error) => [`${one.reference}: ${error.message}`]),
  );
  const kills = struck.senderKills ?? 0;
  return {
    cases: cases.length,
    commands: cases.reduce((sum, { confirmed }) => sum + confirmed.length, 0),
    lost: lost.length,
    doubled: doubled.length,
    letters,
    wrong: [
      ...lost,
      ...doubled,
      ...found.flatMap((one) => (one.chainFault ? [`${one.reference}: ${one.chainFault}`] : [])),
      ...found.flatMap((one) => limitsAgainstRules(one, today)),
      ...workflows.flat(),
      ...letters.wrong,
      ...(letters.twice > kills
        ? [`${letters.twice} letters arrived twice; the sender was killed ${kills} times`]
        : []),
      ...(struck.wrong ?? []),
    ],
  };
}

/** Reads the record of the cases; waits for their letters to come to an end. */
async function recordsOf(system: System, cases: CaseInFlight[], withinMs: number): Promise<OnRecord[]> {
  const until = Date.now() + withinMs;
  for (;;) {
    const found = await inBatches(cases, atOnce, ({ reference }) => readRecord(system, reference!));
    if (allLettersEnded(found) || Date.now() > until) return found;
    await pause(250);
  }
}
