import { casesPastTheirTime } from '@ehc/assessments/data';
import { localAuthorities } from '@ehc/casefile/data';
import type { DueCases } from '@ehc/casefile/retention';
import { withinLa } from '@ehc/platform/database';
import { isPlainDate, londonDate, longDate } from '@ehc/rules/plain-date';
import { onCaseworkDatabase } from './casework-database.js';

/** Prints which cases are past their time on a day. Changes nothing. @throws Error for a day that does not exist */
export async function runDue(on = londonDate(Date.now())): Promise<void> {
  if (!isPlainDate(on)) throw new Error(`--on ${on} is not a day: write it as YYYY-MM-DD.`);
  await onCaseworkDatabase(async (dataSource) => {
    for (const { code, name } of await localAuthorities(dataSource)) {
      const found = await withinLa(dataSource, code, (m) => casesPastTheirTime(m, code, on));
      for (const line of dueInWords(name, found, on)) console.log(line);
    }
  });
}

/** What a dry run says of one local authority. */
export function dueInWords(name: string, { due, held, unclear }: DueCases, on: string): string[] {
  if (due.length + held.length + unclear.length === 0) return [`${name}: no case is past its time on ${longDate(on)}.`];
  return [
    `${name}, on ${longDate(on)}:`,
    ...due.map(({ reference, class: kept, why }) => `  ${reference}  past its time (${kept}). ${why}`),
    ...held.map(
      ({ reference, class: kept, keptUntil, heldUntil }) =>
        `  ${reference}  held back up to ${longDate(heldUntil)}; its time (${kept}) was over on ${longDate(keptUntil)}.`,
    ),
    ...unclear.map(({ reference, class: kept, why }) => `  ${reference}  cannot be said (${kept}). ${why}`),
  ];
}
