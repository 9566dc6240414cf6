import { allOf, first, type Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import type { Facts } from '../owed.js';
import { dutyOf } from './duty-of.js';

/**
 * Each recommendation has a limit for its answer, and each answer one for its copy to the Secretary of State: counted from
 * the day the authority received the board's, or sent its own (Recommendations Regs 2017 regs 6 and 7).
 */
export function recommendations(facts: Facts, agreement: Agreement): Duty[] {
  const decided = first(facts, 'appeal-decided');
  if (!decided) return [];
  return decided.recommendations.flatMap(({ recommendation, body, directed }) => {
    const same = (fact: { recommendation: string }) => fact.recommendation === recommendation;
    const answer = allOf(facts, 'recommendation-answered').find(same)?.on;
    return [
      ...dutyOf(
        facts,
        agreement,
        'recommendation.respond',
        { recommended: decided.on, body, directed },
        { key: `recommendation.respond/${recommendation}`, metOn: answer },
      ),
      ...(answer === undefined
        ? []
        : dutyOf(
            facts,
            agreement,
            'recommendation.copy-to-dfe',
            { answer: body, [body === 'health' ? 'received' : 'sent']: answer },
            {
              key: `recommendation.copy-to-dfe/${recommendation}`,
              metOn: allOf(facts, 'answer-copied').find(same)?.on,
            },
          )),
    ];
  });
}
