import type { ExceptionCode } from '../model.js';

/** What each ground is, in words. */
export const groundWords: Record<ExceptionCode, string> = {
  'school-closed':
    'advice was asked of a school or post-16 institution between one week before it closed for 4 weeks or more and one week before it reopened',
  'early-years-closed':
    'advice was asked of an early years provider between one week before it closed for 4 weeks or more and one week before it reopened',
  'exceptional-circumstances':
    'exceptional personal circumstances affected the child, the parent or the young person during the period',
  'absent-4-weeks':
    'the child, the parent or the young person was away from the area for 4 weeks or more on end during the period',
  'absent-2-weeks':
    'the child, the parent or the young person was away from the area for 2 weeks or more on end during the period',
  'missed-appointment':
    'the child or young person did not keep an appointment for an examination or a test during the period',
  coronavirus: 'the incidence or transmission of coronavirus (1 May to 24 September 2020 only)',
};

/** The facts each ground needs: the closure or absence runs from `from` to `to` (the day of reopening or return). */
export const groundNeeds: Record<ExceptionCode, string[]> = {
  'school-closed': ['from', 'to', 'adviceAskedOn'],
  'early-years-closed': ['from', 'to', 'adviceAskedOn'],
  'exceptional-circumstances': [],
  'absent-4-weeks': ['from', 'to'],
  'absent-2-weeks': ['from', 'to'],
  'missed-appointment': [],
  coronavirus: ['from'],
};
