import type { MediationOnRecord } from '../case-on-record.js';
import type { Cell } from '../groups.js';

const rules = new Set(['mediation.agreement-appealable', 'mediation.agreement-other']);

/** Each limit of what was agreed: kept, passed, or ahead. What ceased to be owed is not counted. */
export const agreedStepsOf = ({ clocks }: MediationOnRecord): Cell[] =>
  clocks
    .filter(({ rule }) => rules.has(rule))
    .flatMap(({ state, due, missedFor }): Cell[] => {
      if (state === 'met') return ['agreed-steps/in-time'];
      if (state === 'met-late') return ['agreed-steps/late'];
      if (state !== 'running') return [];
      return [missedFor !== undefined && missedFor === due ? 'agreed-steps/overdue' : 'agreed-steps/open'];
    });
