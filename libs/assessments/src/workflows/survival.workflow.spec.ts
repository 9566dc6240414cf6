import { bankHolidays } from '@ehc/rules/calendar';
import { CaseRecord } from '@ehc/casefile/activities';
import { assessmentRules } from '../domain/reckoning.js';
import { newCase, refusalOf, type CaseInHand } from '../testing/case-in-hand.js';
import { openOffice, type Office } from '../testing/office.js';
import { aPlanOnTime } from '../testing/scenario-facts.js';

jest.setTimeout(90_000);
const essex = { area: 'essex', version: '2014-11' };

let office: Office;
beforeAll(async () => {
  office = await openOffice({ on: '2026-09-01' });
});
afterEach(async () => {
  office?.record.back();
  await office?.clear();
});
afterAll(() => office?.close());

async function aRequest(input = {}, on = '2026-09-01'): Promise<CaseInHand> {
  const request = await newCase(office, 'EX', essex, input);
  await request.enter({ kind: 'request-received', on, requester: 'parent', ofAge: 9 });
  return request;
}
const views = { kind: 'views-received', on: '2026-09-01' } as const;

describe('given that Postgres is away for two minutes', () => {
  it('when a move is recorded, then it is not confirmed, and by repeating it the caller gets its answer within a minute of its return', async () => {
    const request = await aRequest();
    office.record.away();
    expect(await refusalOf(request.enter(views, { key: 'while-away', once: true }))).toMatchObject({ status: 503 });
    expect(await request.progress()).toMatchObject({ sequence: 1 });
    const tries = office.record.tries();
    await office.minutesPass(2);
    expect(office.record.tries()).toBeGreaterThan(tries);
    office.record.back();
    await office.minutesPass(1);
    expect(await request.enter(views, { key: 'while-away' })).toEqual({ sequence: 2 });
    expect(await request.log()).toEqual(['2026-09-01 request-received', '2026-09-01 views-received']);
    expect(await request.progress()).toMatchObject({ sequence: 2 });
  });
});

describe('given an answer that is lost after it was written', () => {
  it('then it is written once, and the case goes on', async () => {
    const request = await aRequest();
    office.record.loseNextAnswer();
    expect(await request.enter(views)).toEqual({ sequence: 2 });
    expect(await request.enter({ kind: 'evidence-received', on: '2026-09-01' })).toEqual({ sequence: 3 });
    expect(await request.log()).toEqual([
      '2026-09-01 request-received',
      '2026-09-01 views-received',
      '2026-09-01 evidence-received',
    ]);
  });

  it('when the case never learned of it, then the next move brings it in first, and each key has its own answer', async () => {
    const request = await aRequest();
    await request.enter({ kind: 'notice-of-consideration-given', on: '2026-09-01' });
    await behindItsBack(request, 'decision-that-was-lost');
    const decided = { kind: 'assessment-decided', on: '2026-09-01', assess: true } as const;
    expect(await refusalOf(request.enter(decided, { key: 'second-decision' }))).toMatchObject({
      status: 409,
      type: '/problems/already-recorded',
    });
    expect(await request.enter(decided, { key: 'decision-that-was-lost' })).toEqual({ sequence: 3 });
    expect(await request.enter(views)).toEqual({ sequence: 4 });
    expect(await request.log()).toEqual([
      '2026-09-01 request-received',
      '2026-09-01 notice-of-consideration-given',
      '2026-09-01 assessment-decided',
      '2026-09-01 views-received',
    ]);
    expect(await request.progress()).toMatchObject({ stage: 'gathering-advice', sequence: 4 });
  });
});

/** Writes a decision as a worker does that is killed, with Temporal, before anybody learns of it. */
async function behindItsBack(request: CaseInHand, key: string): Promise<void> {
  const { sequence, clocks } = await request.progress();
  const facts = await office.ask<{ sequence: number; fact: never }>(
    'select sequence, body as fact from casefile.log where case_reference = $1 order by sequence',
    request.reference,
  );
  const header = { reference: request.reference, localAuthority: 'EX', agreement: essex, openedOn: '2026-09-01' };
  const entries = [
    {
      fact: { kind: 'assessment-decided', on: '2026-09-01', assess: true } as const,
      by: 'essex.decision-maker',
      letters: 'send' as const,
    },
  ];
  await new CaseRecord(office.database, [{ rules: assessmentRules }]).enterInRecord({
    header,
    sequence: sequence + 1,
    key,
    entries,
    facts,
    clocks,
    now: Date.parse('2026-09-01T12:00:00Z'),
  });
}

describe('given a case so long that its run is ended and goes on in the next', () => {
  it('then what was answered is answered again, and its clocks run on', async () => {
    const request = await aRequest({ maxEvents: 60 });
    const runOf = async () =>
      (await office.client.workflow.getHandle(`ehc-assessment/${request.reference}`).describe()).runId;
    const firstRun = await runOf();
    for (let n = 2; n <= 25; n += 1)
      expect(await request.enter(views, { key: `views-${n}-long` })).toEqual({ sequence: n });
    expect(await runOf()).not.toBe(firstRun);
    expect(await request.enter(views, { key: 'views-2-long' })).toEqual({ sequence: 2 });
    await office.until('2026-10-15');
    expect(await request.timeline()).toEqual([
      '2026-09-29 limit-near ehc.decision-to-assess due 2026-10-13 (SEND Regs 2014 reg 5(1))',
      '2026-10-14 limit-missed ehc.decision-to-assess due 2026-10-13 (SEND Regs 2014 reg 5(1))',
    ]);
    expect(await request.progress()).toMatchObject({ sequence: 27 });
  });
});

describe('given a running case that is taken over with all its facts', () => {
  it('then only what is truly late is called missed, and nothing has to be withdrawn', async () => {
    const request = await newCase(office, 'EX', essex);
    await request.enter(aPlanOnTime.slice(0, -2), { letters: 'already-sent' });
    const timeline = await request.timeline();
    expect(timeline.filter((line) => line.includes('limit-missed'))).toEqual([
      `${await office.today()} limit-missed ehc.final-plan due 2026-06-01 (SEND Regs 2014 reg 13(2))`,
    ]);
    expect(timeline.filter((line) => line.includes('withdrawn'))).toEqual([]);
    for (const advice of ['nursery', 'health', 'psychological', 'social-care'])
      expect(await request.limit(`ehc.advice/${advice}`)).toMatchObject({
        due: '2026-03-30',
        state: 'met',
        citation: 'SEND Regs 2014 reg 8(1)',
      });
    expect(await request.letters()).toEqual(['limit-missed to managers', 'limit-missed to officer']);
  });
});

describe('given a rule that has no answer on the day a warning is due', () => {
  const { lastYear } = bankHolidays;
  afterEach(() => void (bankHolidays.lastYear = lastYear));

  it('then ops see the case waiting with the reason, nothing is made up, and it goes on once the rule is mended', async () => {
    await office.until('2026-10-15');
    const request = await aRequest({}, '2026-10-15');
    bankHolidays.lastYear = 2025;
    await office.until('2026-11-12');
    expect(await request.waitsFor()).toEqual(['enterInRecord']);
    expect(await request.timeline()).toEqual([]);
    bankHolidays.lastYear = lastYear;
    await office.minutesPass(2);
    expect(await request.waitsFor()).toEqual([]);
    expect(await request.timeline()).toEqual([
      '2026-11-12 limit-near ehc.decision-to-assess due 2026-11-26 (SEND Regs 2014 reg 5(1))',
    ]);
  });
});
