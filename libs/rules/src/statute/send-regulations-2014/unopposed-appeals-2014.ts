import type { RuleVersion } from '../../model.js';
import { send } from '../provision.js';
import { COMMENCEMENT, weeksFrom } from '../table.js';

/** Reg 45 as made, until SI 2015/359 replaced it on 23 March 2015. Its text was seen in a secondary source only. */
export function unopposedAsMade(provision: string, weeks: number): RuleVersion {
  return {
    from: COMMENCEMENT,
    to: '2015-03-22',
    count: weeksFrom('notified', weeks),
    exceptions: [],
    provisions: [send(`${provision} as made`)],
    note: 'Reg 45 as made: seen in a secondary source only, and its exceptions were not seen.',
  };
}
