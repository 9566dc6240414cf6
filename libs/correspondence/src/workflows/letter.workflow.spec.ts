import { timeSkipping } from '@ehc/platform/testing';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { bundleForTests } from '../testing/workflow-bundle.js';
import {
  CANNOT_BE_WRITTEN,
  MAIL_UNAVAILABLE,
  startOf,
  TASK_QUEUE,
  TRY_AGAIN,
  WORKFLOW_TYPE,
  type LetterOutcome,
} from '../contract/index.js';

jest.setTimeout(60_000);

const hour = 3_600_000;
const day = 24 * hour;
const order = { la: 'EX', id: 'o1', reference: 'EX-2026-0141', template: 'final-plan', recipient: 'family' };
let sequence = 0;
let server: TestWorkflowEnvironment;
let worker: Worker;
let running: Promise<void>;
let service: (nowMs: number) => LetterOutcome;
let sendings: number[];

beforeAll(async () => {
  server = await timeSkipping({ startTime: '2026-09-01T09:00:00Z' });
  const workflowBundle = await bundleForTests();
  const sendLetter = async (): Promise<LetterOutcome> => {
    const now = await server.currentTimeMs();
    sendings.push(now);
    return service(now);
  };
  worker = await Worker.create({
    connection: server.nativeConnection,
    taskQueue: TASK_QUEUE,
    workflowBundle,
    activities: { sendLetter },
  });
  running = worker.run();
});
afterAll(async () => {
  worker?.shutdown();
  await running;
  await server?.teardown();
});

async function letterStarts(answer: typeof service) {
  service = answer;
  sendings = [];
  const handle = await server.client.workflow.start(WORKFLOW_TYPE, startOf({ ...order, sequence: (sequence += 1) }));
  const began = await server.currentTimeMs();
  const look = async () => {
    const { status, searchAttributes } = await handle.describe();
    const metadata = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    return {
      status: status.name,
      stage: searchAttributes['Stage']?.[0],
      la: searchAttributes['LocalAuthority']?.[0],
      details: metadata.currentDetails,
    };
  };
  return { handle, began, look };
}

describe('one letter', () => {
  it('given two starts for one order, then there is one letter', async () => {
    await letterStarts(() => 'sent');
    await expect(server.client.workflow.start(WORKFLOW_TYPE, startOf({ ...order, sequence }))).rejects.toThrow(
      'already started',
    );
    await server.sleep('1 minute');
    expect(sendings).toHaveLength(1);
  });

  it('given mail that works, then it is sent at once and says so', async () => {
    const { look } = await letterStarts(() => 'sent');
    await server.sleep('1 minute');
    expect(await look()).toEqual({
      status: 'COMPLETED',
      stage: 'letter-sent',
      la: 'EX',
      details: '\u2060**Letter final-plan to family, case EX-2026-0141**: taken by the mail server.',
    });
    expect(sendings).toHaveLength(1);
  });

  it('given a mail server that is down for 3 days, then it waits, says why, is tried every 10 minutes and sent once', async () => {
    const up = (await server.currentTimeMs()) + 3 * day;
    let sent = 0;
    const { look, began } = await letterStarts((now) => {
      if (now < up)
        throw ApplicationFailure.retryable('The mail server did not take the letter (ECONNREFUSED).', MAIL_UNAVAILABLE);
      sent += 1;
      return 'sent';
    });
    await server.sleep('2 days');
    const waiting = await look();
    expect(waiting).toMatchObject({ status: 'RUNNING', stage: 'letter-waiting' });
    expect(waiting.details).toContain('waiting: the mail server does not take it');
    await server.sleep('1 day');
    await server.sleep('11 minutes');
    expect(await look()).toMatchObject({ status: 'COMPLETED', stage: 'letter-sent' });
    expect(sent).toBe(1);
    expect(sendings.at(-1)! - began).toBeGreaterThanOrEqual(3 * day - 1_000);
    expect(sendings.at(-1)! - began).toBeLessThan(3 * day + 11 * 60_000);
    const gaps = sendings.slice(1).map((at, index) => at - sendings[index]!);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(10 * 60_000 + 2_000);
  });

  it.each<[LetterOutcome, string]>([
    ['to-print', 'no e-mail address: written and kept for printing.'],
    ['returned', 'refused for good by the mail server.'],
    ['erased', 'not sent: its case was erased.'],
  ])('given that it is %s, then it ends and ops read it', async (outcome, words) => {
    const { look } = await letterStarts(() => outcome);
    await server.sleep('1 minute');
    const seen = await look();
    expect(seen).toMatchObject({ status: 'COMPLETED', stage: `letter-${outcome}` });
    expect(seen.details).toContain(words);
    expect(sendings).toHaveLength(1);
  });

  describe('given a missing fact', () => {
    const missing = (): never => {
      throw ApplicationFailure.nonRetryable(
        'The letter cannot be written: the reasons for the decision (words.reasons) is missing.',
        CANNOT_BE_WRITTEN,
      );
    };

    it('then it waits and names it, and goes out within a minute of being told that the fact is there', async () => {
      const { handle, look } = await letterStarts(missing);
      await server.sleep('3 hours');
      const waiting = await look();
      expect(waiting).toMatchObject({ status: 'RUNNING', stage: 'letter-waiting' });
      expect(waiting.details).toContain(
        'waiting: The letter cannot be written: the reasons for the decision (words.reasons) is missing.',
      );
      expect(sendings).toHaveLength(1);
      service = () => 'sent';
      await handle.signal(TRY_AGAIN);
      await server.sleep('1 minute');
      expect(await look()).toMatchObject({ status: 'COMPLETED', stage: 'letter-sent' });
    });

    it('then it is tried again once a day without being told', async () => {
      const { handle, look, began } = await letterStarts(missing);
      await server.sleep('50 hours');
      expect(sendings.map((at) => Math.round((at - began) / hour))).toEqual([0, 24, 48]);
      service = () => 'sent';
      await server.sleep('1 day');
      expect(await look()).toMatchObject({ status: 'COMPLETED' });
      expect((await handle.describe()).historyLength).toBeLessThan(60);
    });
  });

  it('given a record that does not answer at first, then ops read that, and it goes on by itself', async () => {
    const up = (await server.currentTimeMs()) + 2 * hour;
    const { look } = await letterStarts((now) => {
      if (now < up) throw new Error('connect ECONNREFUSED');
      return 'sent';
    });
    await server.sleep('1 hour');
    expect((await look()).details).toContain('waiting: the case record (Postgres) does not answer');
    await server.sleep('71 minutes');
    expect(await look()).toMatchObject({ status: 'COMPLETED', stage: 'letter-sent' });
  });
});
