import { unreliableLine, type UnreliableLine } from '@ehc/platform/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { caseworkUnderTest, type Answered, type CaseworkUnderTest } from './casework-under-test.js';
import { aRequest, inDays } from './requests.js';

jest.setTimeout(120_000);
let casework: CaseworkUnderTest;
let postgres: UnreliableLine;
let temporal: UnreliableLine;
let reference: string;
beforeAll(async () => {
  casework = await caseworkUnderTest({
    answerWithinMs: 1_200,
    async databaseUrl(text) {
      const url = new URL(text);
      postgres = await unreliableLine({ host: url.hostname, port: Number(url.port) });
      url.host = `${postgres.host}:${postgres.port}`;
      return url.href;
    },
    async temporalAddress(address) {
      const [host = '', port] = address.split(':');
      temporal = await unreliableLine({ host, port: Number(port) });
      return `${temporal.host}:${temporal.port}`;
    },
  });
  reference = (await casework.post('/v1/assessments', aRequest(inDays(-7)))).body['reference'] as string;
});
afterEach(() => {
  postgres.mend();
  temporal.mend();
});
afterAll(async () => {
  await casework.stop();
  await Promise.all([postgres.stop(), temporal.stop()]);
});

const read = (path: string) => () => casework.get(path.replace('{reference}', reference));
const readings = [
  '/v1/assessments',
  '/v1/assessments/counts',
  '/v1/assessments/{reference}',
  '/v1/assessments/{reference}/timeline',
  '/v1/assessments/{reference}/log',
  '/v1/assessments/{reference}/deadlines',
  '/v1/assessments/{reference}/plan-versions',
].map(read);
const additions = [() => casework.post(`/v1/assessments/${reference}/people`, { role: 'school', name: 'Test School' })];
const commands = [
  () => casework.post('/v1/assessments', aRequest(inDays(-3))),
  () => casework.post(`/v1/assessments/${reference}/notice-of-consideration`, { on: inDays(-2) }),
];

/** Sends all at once, so that they also fight for the connections, and takes the time of each. */
async function timed(sends: (() => Promise<Answered>)[]) {
  const answers = await Promise.all(
    sends.map(async (send) => {
      const began = performance.now();
      return { answer: await send(), ms: performance.now() - began };
    }),
  );
  return {
    statuses: [...new Set(answers.map(({ answer }) => answer.status))],
    problems: answers.map(({ answer }) => answer),
    slowestMs: Math.max(...answers.map(({ ms }) => ms)),
  };
}

async function expectAway(sends: (() => Promise<Answered>)[]) {
  const { statuses, problems, slowestMs } = await timed(sends);
  expect(statuses).toEqual([503]);
  for (const { headers, body } of problems) {
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['retry-after']).toMatch(/^\d+$/);
    expect(body).toMatchObject({ status: 503, type: '/problems/unavailable' });
  }
  expect(slowestMs).toBeLessThan(2_000);
}

/** Seconds until every one of them is answered as it should be. */
async function secondsUntilWell(sends: (() => Promise<Answered>)[]): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { statuses } = await timed(sends);
    if (statuses.every((status) => status < 300)) return (performance.now() - began) / 1_000;
    if (performance.now() - began > 60_000) throw new Error(`still answered ${statuses.join(', ')} after a minute`);
    await pause(250);
  }
}

const faults = ['cut', 'hang'] as const;
const manyTimes = <T>(list: T[], times: number): T[] => Array.from({ length: times }, () => list).flat();

describe.each(faults)('given that the line to Postgres is %s', (fault) => {
  it('then everything says so within 2 seconds, and all is well within 30 seconds of its return', async () => {
    postgres[fault]();
    const crowd = await timed(manyTimes([...readings, ...additions, ...commands], 4));
    expect(crowd.statuses).toEqual([503]);
    await expectAway([...readings, ...additions, ...commands]);
    postgres.mend();
    expect(await secondsUntilWell(manyTimes(readings, 4))).toBeLessThan(30);
  });
});

describe.each(faults)('given that the line to Temporal is %s', (fault) => {
  it('then commands say so within 2 seconds, readings go on, and all is well within 30 seconds of its return', async () => {
    temporal[fault]();
    const [gone, here] = await Promise.all([expectAway(commands), timed([...readings, ...additions])]);
    expect(gone).toBeUndefined();
    expect(here.statuses.every((status) => status < 300)).toBe(true);
    expect(here.slowestMs).toBeLessThan(2_000);
    temporal.mend();
    expect(await secondsUntilWell([commands[0]!])).toBeLessThan(30);
  });
});

describe('given that every connection to Postgres is taken', () => {
  it('then those who ask are told within 2 seconds, and are served when connections are free', async () => {
    const holder = casework.admin.createQueryRunner();
    await holder.startTransaction();
    await holder.query('lock table casefile.cases in access exclusive mode');
    await expectAway(manyTimes(readings, 4));
    await holder.commitTransaction();
    await holder.release();
    expect(await secondsUntilWell(readings)).toBeLessThan(30);
  });
});
