import { withFact, reckon } from '@ehc/casefile/domain';
import type { Recorded } from '@ehc/casefile/contract';
import type { AssessmentFact } from '@ehc/assessments/contract';
import { dutiesOf } from '@ehc/assessments/reckoning';
import { agreement } from '@ehc/rules/agreements';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { OnRecord } from './rows.js';

/** Every limit on record is what the rules answer to the facts of the log, with its law. @returns what is not, in words */
export function limitsAgainstRules({ reference, line, log, limits }: OnRecord, today: PlainDate): string[] {
  if (!line) return [];
  let facts: Recorded<AssessmentFact>[] = [];
  for (const { what, sequence, body } of log)
    if (what === 'fact') facts = withFact(facts, { sequence, fact: body as unknown as AssessmentFact });
  const duties = dutiesOf(facts, agreement(line.area, line.version));
  const right = new Map(reckon([], duties, today, reference).changed.map((clock) => [clock.key, clock]));
  const wrong: string[] = [];
  for (const [key, clock] of right) {
    const found = limits.find((limit) => limit.key === key);
    const answer = [clock.due, clock.state, clock.metOn ?? null, clock.citation].join(', ');
    const kept = found ? [found.due, found.state, found.metOn, found.citation].join(', ') : 'nothing';
    if (answer !== kept) wrong.push(`${reference}: ${key} should be ${answer}, and the record has ${kept}`);
  }
  return wrong;
}
