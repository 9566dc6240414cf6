import type { Count } from '../../counting/count.js';
import type { RuleVersion } from '../../model.js';
import { transition } from '../provision.js';
import { FAMILY, LA } from '../table.js';

export const END = '2018-03-31';

export const only = (from: string, to: string, count: Count): RuleVersion[] => [{ from, to, count, exceptions: [] }];

export const NOTICE_DECIDES =
  'The version goes by the day notice of the assessment (or the request) was given: give that day as the day of the law where it was before 1 September 2015.';

export function lengthened(from: string, before: number, after: number, article: string): RuleVersion[] {
  return [
    {
      from,
      to: '2015-08-31',
      count: { way: 'beginning-with', from: 'began', n: before, unit: 'weeks' },
      exceptions: [],
    },
    {
      from: '2015-09-01',
      to: END,
      count: { way: 'beginning-with', from: 'began', n: after, unit: 'weeks' },
      exceptions: [],
      provisions: [transition(`${article} as amended by SI 2015/1619`)],
    },
  ];
}

export const shared = { owedBy: LA, owedTo: FAMILY, status: 'verified' } as const;
