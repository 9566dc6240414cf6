import { transition } from '../provision.js';
import { COMMENCEMENT, type RuleTable } from '../table.js';
import { END, only, shared } from './until-2018.js';

/** Arts 12, 14 and 17: the last days for each group. Spent; kept for old cases. */
export const lastDays = {
  'transition.post16-2015': {
    ...shared,
    duty: 'Conclude the transfer assessment before a move to a post-16 institution in 2015',
    trigger: 'transfer to a post-16 institution in 2015',
    provisions: [transition('art 12(2)')],
    versions: only('2015-01-01', '2015-12-31', { way: 'before-day', from: 'transfer', month: 5, day: 31 }),
  },
  'transition.post16': {
    ...shared,
    duty: 'Conclude the transfer assessment before a move to a post-16 institution',
    trigger: 'transfer to a post-16 institution in 2016 or 2017',
    provisions: [transition('art 14(3)(a)')],
    versions: only('2016-01-01', '2017-12-31', { way: 'before-day', from: 'transfer', month: 3, day: 31 }),
  },
  'transition.phase': {
    ...shared,
    duty: 'Conclude the transfer assessment before a move to another phase of education',
    trigger: 'transfer to another phase in 2016 or 2017',
    provisions: [transition('art 14(3)(b)')],
    versions: only('2016-01-01', '2017-12-31', { way: 'before-day', from: 'transfer', month: 2, day: 15 }),
  },
  'transition.end': {
    ...shared,
    duty: 'Conclude every transfer assessment',
    trigger: 'the end of the transition',
    provisions: [transition('art 14(5)'), transition('art 17')],
    note: 'After that a statement has effect as a plan until an assessment is carried out as soon as reasonably practicable (art 17).',
    versions: only(COMMENCEMENT, END, { way: 'before-date', date: '2018-04-01' }),
  },
} satisfies RuleTable;
