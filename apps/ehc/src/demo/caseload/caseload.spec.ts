import { assessmentKind, moveAt, takeOverBody } from '@ehc/assessments/api';
import { split } from '@ehc/casefile/api';
import { stages, type AssessmentFact } from '@ehc/assessments/contract';
import { consequencesOf } from '@ehc/assessments/reckoning';
import { agreementInForce } from '@ehc/rules/agreements';
import { atHourInLondon, daysBetween } from '@ehc/rules/plain-date';
import { cases, type CaseloadCase } from './cases.js';
import { takeOverOf } from './take-over-of.js';

/** A working day, a Sunday, the day after Boxing Day, and a leap day. */
const days = ['2026-11-18', '2026-11-22', '2026-12-27', '2028-02-29'];
const numbered = cases.map((found, index) => ({ number: index + 1, found, name: `${found.area}: ${found.stage}` }));

/** The case as the API and the domain take it over on a day. */
function takenOver(found: CaseloadCase, number: number, today: string) {
  const { began, steps } = takeOverBody.parse(takeOverOf(found, number, today));
  const opening = (
    found.requester === 'attention'
      ? { kind: 'brought-to-attention', on: began.on, ofAge: found.age }
      : { kind: 'request-received', on: began.on, requester: found.requester ?? 'parent', ofAge: found.age }
  ) as AssessmentFact;
  const facts = [
    opening,
    ...steps.map(
      ({ move, ...body }) =>
        split<AssessmentFact>(
          assessmentKind,
          moveAt(move)!,
          moveAt(move)!.body.parse(body) as Record<string, unknown>,
          today,
        ).fact,
    ),
  ];
  const { area, version } = agreementInForce(found.area, began.on);
  const header = { reference: 'EX-2026-0001', localAuthority: 'EX', agreement: { area, version }, openedOn: today };
  const entries = facts.map((fact) => ({ fact, by: 'officer', letters: 'already-sent' as const }));
  return consequencesOf({
    header,
    entries,
    sequence: 1,
    key: 'caseload',
    facts: [],
    clocks: [],
    now: atHourInLondon(today, 9),
  });
}

describe.each(days)('given that the first start is on %s', (today) => {
  it.each(numbered)('case $number stands where it should ($name)', ({ found, number }) => {
    expect(takenOver(found, number, today).stage.code).toBe(found.stage);
  });

  it('some limits are due within a week, some have passed, and some are far away', () => {
    const clocks = numbered
      .flatMap(({ found, number }) => takenOver(found, number, today).clocks)
      .filter(({ state, due, nature }) => state === 'running' && due && nature === 'duty');
    const left = clocks.map(({ due }) => daysBetween(today, due!));
    expect(left.filter((number) => number >= 0 && number <= 7).length).toBeGreaterThanOrEqual(3);
    expect(left.filter((number) => number < 0).length).toBeGreaterThanOrEqual(3);
    expect(left.filter((number) => number > 60).length).toBeGreaterThanOrEqual(3);
  });

  it('nothing happened in the future, or at a weekend', () => {
    for (const { found, number } of numbered) {
      const { began, steps } = takeOverOf(found, number, today);
      for (const { on } of [began, ...steps] as { on: string }[]) {
        expect(on <= today).toBe(true);
        expect([0, 6]).not.toContain(new Date(`${on}T00:00:00Z`).getUTCDay());
      }
    }
  });
});

describe('the caseload', () => {
  it('shows every stage but the one in which nothing was considered, and the one that an order brings', () => {
    expect(new Set(cases.map(({ stage }) => stage))).toEqual(
      new Set(Object.keys(stages).filter((stage) => stage !== 'not-considered' && stage !== 'amending-plan')),
    );
  });

  it('has cases in each of the four areas, of children who are obviously invented', () => {
    expect(new Set(cases.map(({ area }) => area)).size).toBe(4);
    const names = numbered.map(
      ({ found, number }) => (takeOverOf(found, number, days[0]!).began['child'] as { name: string }).name,
    );
    for (const name of names) expect(name).toMatch(/^Test Childe-[A-Z]/);
    expect(new Set(names).size).toBe(cases.length);
  });

  it('gives each child the age that the case says', () => {
    for (const { found, number } of numbered) {
      const { on, child } = takeOverOf(found, number, days[3]!).began as { on: string; child: { dateOfBirth: string } };
      expect(Math.floor(daysBetween(child.dateOfBirth, on) / 365.25)).toBe(found.age);
    }
  });
});
