import { inWords } from '@ehc/platform/plain';
import { searchAttributes as attributes } from '@ehc/platform/search-attributes';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { CaseHeader, Clock } from '../contract/index.js';
import { byDue, overviewOf } from '../domain/index.js';

/** Shows ops where a case stands: search attributes when a value changes, and current details with the most urgent line first. */
export function opsDisplay(
  header: CaseHeader,
): (stage: { code: string; words: string }, clocks: readonly Clock[]) => void {
  let shown = '';
  return (stage, clocks) => {
    const { nextDueOn, nextDuty, overdue } = overviewOf(clocks);
    const rule = nextDuty?.split('/')[0];
    const now = JSON.stringify([stage.code, nextDueOn, rule, overdue]);
    if (now !== shown) {
      shown = now;
      upsertSearchAttributes([
        { key: attributes.localAuthority, value: header.localAuthority },
        { key: attributes.stage, value: stage.code },
        { key: attributes.nextDueOn, value: nextDueOn ? new Date(`${nextDueOn}T00:00:00Z`) : null },
        { key: attributes.nextDuty, value: rule ?? null },
        { key: attributes.overdue, value: overdue },
      ]);
    }
    setCurrentDetails(inWords(detailsOf(stage.words, clocks)));
  };
}

const LINES = 5;

function detailsOf(stage: string, clocks: readonly Clock[]): string {
  const open = clocks
    .filter((clock) => clock.state === 'running' && clock.due !== null && clock.closedFor !== clock.due)
    .sort(byDue);
  const lines = open.map((clock) =>
    clock.missedFor === clock.due
      ? `**${clock.nature === 'duty' ? 'Overdue' : 'Late'}:** ${clock.words}`
      : `Waiting: ${clock.words}`,
  );
  const shown = lines.slice(0, LINES - 1);
  const more = lines.length - shown.length;
  return [`**${stage}**`, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `${line}  `).join('\n');
}
