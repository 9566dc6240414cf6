import { previousWorkingDay } from '@ehc/rules/calendar';
import { addDays, addMonths, type PlainDate } from '@ehc/rules/plain-date';
import { familyOf } from '../family.js';
import type { CaseloadCase } from './cases.js';
import { course, type CourseStep } from './course.js';

type Body = Record<string, unknown>;

const upToTwenty = [
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
  'Fifteen',
  'Sixteen',
  'Seventeen',
  'Eighteen',
  'Nineteen',
  'Twenty',
];

/**
 * A case of the caseload as the API takes it over: how it began and every step so far, on working days.
 * @param number in the caseload, from 1; it names the child
 */
export function takeOverOf(found: CaseloadCase, number: number, today: PlainDate): { began: Body; steps: Body[] } {
  const { requester = 'parent', then } = found;
  const dayAfter = (day: number) => previousWorkingDay(addDays(today, day - found.began));
  const began = {
    on: dayAfter(0),
    ...(requester === 'attention' ? {} : { requester }),
    letters: 'already-sent',
    ...peopleOf(found, number, today),
    particulars:
      requester === 'attention'
        ? { informant: 'A health visitor' }
        : { reasons: 'What the request says.', moreThanMainstreamProvision: true },
  };
  const taken = stepsOf(found).map(({ day, move, body }) => ({
    move,
    on: dayAfter(Math.round(day * (found.pace ?? 1))),
    ...body,
  }));
  return { began, steps: [...taken, ...(then ? [{ move: then.move, on: dayAfter(then.day), ...then.body }] : [])] };
}

function stepsOf({ upTo, without = [] }: CaseloadCase): CourseStep[] {
  const last = course.findIndex(({ name }) => name === upTo);
  return course.slice(0, last + 1).filter(({ name }) => !without.includes(name));
}

function peopleOf({ age, began, requester }: CaseloadCase, number: number, today: PlainDate) {
  const dateOfBirth = addDays(addMonths(addDays(today, -began), -12 * age), -100);
  const { child, ...others } = familyOf({ name: 'Test', dateOfBirth, school: 'Sampleton School' });
  const named = { ...child, name: `Test Childe-${inWords(number)}` };
  return requester === 'young-person'
    ? { ...others, parents: [], child: { ...named, email: 'test.childe@young.example' } }
    : { ...others, child: named };
}

/** Twenty-Three for 23; up to 29. */
const inWords = (number: number): string => upToTwenty[number - 1] ?? `Twenty-${upToTwenty[number - 21]!}`;
