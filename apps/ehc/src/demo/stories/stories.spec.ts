import { assessmentKind, moveAt } from '@ehc/assessments/api';
import { split } from '@ehc/casefile/api';
import type { AssessmentFact } from '@ehc/assessments/contract';
import { consequencesOf } from '@ehc/assessments/reckoning';
import type { Clock, Recorded } from '@ehc/casefile/contract';
import { mediationKind } from '@ehc/mediation/api';
import { agreementInForce } from '@ehc/rules/agreements';
import { atHourInLondon } from '@ehc/rules/plain-date';
import type { Story } from '../story.js';
import { numberedStories } from './index.js';
import { whenThingsGoWrong } from './when-things-go-wrong.js';

const today = '2026-11-22';

/** The story on paper: each step is checked by its command's schema and by the domain, one at a time, as the API and the case would. */
function onPaper(story: Story) {
  const { on, requester } = story.request as { on: string; requester: string };
  const { area, version } = agreementInForce(story.area, on);
  const header = { reference: 'EX-2026-0001', localAuthority: 'EX', agreement: { area, version }, openedOn: today };
  let [facts, clocks, sequence, events] = [[] as Recorded<AssessmentFact>[], [] as Clock[], 1, [] as string[]];
  const numbers = new Map<string, number>();
  const enter = (fact: AssessmentFact, name?: string) => {
    if (name) numbers.set(name, sequence);
    const follows = consequencesOf({
      header,
      facts,
      clocks,
      sequence,
      key: 'story',
      entries: [{ fact, by: 'x', letters: 'send' }],
      now: atHourInLondon(today, 9),
    });
    events.push(...follows.timeEvents.map(({ kind, key }) => `${kind} ${key}`));
    [facts, clocks, sequence] = [follows.facts, follows.clocks, sequence + 1 + follows.timeEvents.length];
    return follows.stage.code;
  };
  const request = { kind: 'request-received', on, requester, ofAge: 9 } as AssessmentFact;
  let stage = enter(request, 'request');
  for (const step of story.steps) {
    if (step.kind === 'move' && step.inMediation) {
      const { body } = mediationKind().moves.find(({ path }) => path === step.path)!;
      body.parse({ on: step.on, ...step.body });
      continue;
    }
    if (step.kind === 'move')
      stage = enter(
        split<AssessmentFact>(
          assessmentKind,
          moveAt(step.path)!,
          moveAt(step.path)!.body.parse({ on: step.on, ...step.body }) as Record<string, unknown>,
          today,
        ).fact,
        step.name,
      );
    if (step.kind !== 'correction') continue;
    const corrects = numbers.get(step.corrects)!;
    const wrong = facts.find((fact) => fact.sequence === corrects)!.fact;
    stage = enter({
      kind: 'correction',
      on: step.on,
      corrects,
      replacement: { ...wrong, ...step.instead },
    } as AssessmentFact);
  }
  return { stage, events, limit: (key: string) => clocks.find((clock) => clock.key === key) };
}

describe('the stories of the demo', () => {
  it('1: a plan on time keeps every limit', () => {
    const { stage, limit } = onPaper(numberedStories[1]!);
    expect(stage).toBe('final-plan-issued');
    expect(limit('ehc.decision-to-assess')).toMatchObject({
      due: '2026-02-23',
      state: 'met',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    expect(limit('ehc.advice/social-care')).toMatchObject({
      due: '2026-03-30',
      metOn: '2026-03-30',
      state: 'met',
      citation: 'SEND Regs 2014 reg 8(1)',
    });
    expect(limit('ehc.draft-representations')).toMatchObject({
      due: '2026-05-04',
      notBefore: '2026-05-05',
      citation: 'SEND Regs 2014 reg 13(1)(a)',
    });
    expect(limit('ehc.final-plan')).toMatchObject({
      due: '2026-06-01',
      state: 'met',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
  });

  it('2: late advice makes the plan late', () => {
    const { limit } = onPaper(numberedStories[2]!);
    expect(limit('ehc.advice/psychological')).toMatchObject({
      due: '2025-12-03',
      metOn: '2026-01-30',
      state: 'met-late',
      citation: 'SEND Regs 2014 reg 8(1)',
    });
    expect(limit('ehc.final-plan')).toMatchObject({
      due: '2026-01-26',
      metOn: '2026-03-20',
      state: 'met-late',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
  });

  it('4: a closed school lifts the limit of the decision, and not that of the plan', () => {
    const { limit } = onPaper(numberedStories[4]!);
    expect(limit('ehc.decision-to-assess')).toMatchObject({
      due: '2025-07-28',
      state: 'lifted',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    expect(limit('ehc.final-plan')).toMatchObject({
      due: '2025-11-03',
      missedFor: '2025-11-03',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
  });

  it('5: a corrected request moves what hangs on it', () => {
    const { limit } = onPaper(numberedStories[5]!);
    expect(limit('ehc.decision-to-assess')).toMatchObject({ due: '2026-05-29', citation: 'SEND Regs 2014 reg 5(1)' });
    expect(limit('ehc.final-plan')).toMatchObject({ due: '2026-09-04', citation: 'SEND Regs 2014 reg 13(2)' });
  });

  it('when things go wrong: one limit is lifted, one breach is withdrawn by a correction, one stays', () => {
    const { stage, events, limit } = onPaper(whenThingsGoWrong);
    expect(stage).toBe('final-plan-issued');
    expect(limit('ehc.decision-to-assess')).toMatchObject({
      due: '2025-07-28',
      state: 'lifted',
      citation: 'SEND Regs 2014 reg 5(1)',
    });
    expect(limit('ehc.advice/psychological')).toMatchObject({
      due: '2025-10-27',
      metOn: '2025-10-24',
      state: 'met',
      citation: 'SEND Regs 2014 reg 8(1)',
    });
    expect(events).toEqual(
      expect.arrayContaining([
        'limit-missed ehc.advice/psychological',
        'breach-withdrawn ehc.advice/psychological',
        'breach-withdrawn ehc.decision-to-assess',
      ]),
    );
    expect(limit('ehc.final-plan')).toMatchObject({
      due: '2025-11-03',
      metOn: '2025-11-28',
      missedFor: '2025-11-03',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
  });
});
