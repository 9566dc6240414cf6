import type { Objection } from '@ehc/casefile/contract';
import type { FactOf } from '../../contract/index.js';
import { linesWithoutAnyone, tierOf, type Facts } from '../facts.js';
import { toTimetable } from './resolving.js';

/** One tier after the other (DRS-05), and not past the first while a line of provision is without anybody (DRS-06). */
export function toEscalating(facts: Facts, fact: FactOf<'escalated'>): Objection | undefined {
  const tier = tierOf(facts);
  if (fact.tier !== tier + 1)
    return {
      code: 'tier-out-of-order',
      field: 'tier',
      provision: 'DRS-05',
      detail: tier === 3 ? 'There is no tier after the third.' : `The next tier is ${tier + 1}.`,
    };
  const open = linesWithoutAnyone(facts);
  if (fact.tier > 1 && open.length > 0)
    return {
      code: 'services-must-go-on',
      field: 'tier',
      provision: 'DRS-06',
      detail: `Services to the family go on while agencies disagree. Name who sees in the meantime to: ${open.join(', ')}.`,
    };
  return toTimetable(fact);
}
