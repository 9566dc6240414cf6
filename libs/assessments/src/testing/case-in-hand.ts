import type { Answer, CaseHeader, Clock, Entry, Progress } from '@ehc/casefile/contract';
import { Problem } from '@ehc/platform/problems';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { sendUpdate } from '../api/send-update.js';
import { moves, TASK_QUEUE, workflowIdOf, WORKFLOW_TYPE, type AssessmentFact, type Move } from '../contract/index.js';
import type { Office } from './office.js';

export interface How {
  key?: string;
  letters?: Entry['letters'];
  /** does not send the request again when nothing is confirmed */
  once?: true;
}

/** One case as the people see it who work on it. */
export interface CaseInHand {
  reference: string;
  /** Enters facts one after the other, as the API does. @throws Problem 409 where it is refused, 503 where nothing is confirmed. */
  enter(facts: AssessmentFact | AssessmentFact[], how?: How): Promise<Answer>;
  /** The log: "2026-10-14 limit-missed ehc.decision-to-assess 2026-10-13", for a fact "2026-09-01 request-received". */
  log(): Promise<string[]>;
  /** What time brought, by the day on which it was recorded: "2026-10-14 limit-missed ehc.decision-to-assess due 2026-10-13 (SEND Regs 2014 reg 5(1))" */
  timeline(): Promise<string[]>;
  limit(key: string): Promise<Clock>;
  /** "limit-missed to managers", in the order of the log */
  letters(): Promise<string[]>;
  progress(): Promise<Progress>;
  /** the activities that ops see waiting */
  waitsFor(): Promise<string[]>;
  /** RUNNING, COMPLETED ..., and what it ended with */
  outcome(): Promise<{ status: string; with?: unknown }>;
}

const moveOf = Object.fromEntries(Object.entries(moves).map(([move, kind]) => [kind, move])) as Record<
  AssessmentFact['kind'],
  Move
>;
let cases = 0;

/** A case that is not open yet: the first entry opens it, with all facts when there are several (take-over). */
export async function newCase(
  office: Pick<Office, 'client' | 'today' | 'ask'>,
  la: string,
  agreement: CaseHeader['agreement'],
  { maxEvents }: { maxEvents?: number } = {},
): Promise<CaseInHand> {
  const reference = `${la}-2026-${String((cases += 1)).padStart(4, '0')}`;
  const header: CaseHeader = { reference, localAuthority: la, agreement, openedOn: await office.today() };
  const handle = () => office.client.workflow.getHandle(workflowIdOf(reference));
  let requests = 0;
  let opened = maxEvents !== undefined;
  if (maxEvents !== undefined)
    await office.client.workflow.start(WORKFLOW_TYPE, {
      workflowId: workflowIdOf(reference),
      taskQueue: TASK_QUEUE,
      args: [{ header, maxEvents }],
    });
  const send = async (
    move: Move,
    facts: AssessmentFact[],
    { key = `${reference}-request-${(requests += 1)}`, letters = 'send', once }: How,
  ): Promise<Answer> => {
    const entries = facts.map((fact): Entry<AssessmentFact> => ({ fact, by: 'essex.officer', letters }));
    const how = opened ? 'move' : 'open';
    opened = true;
    const update = { header, move, key, entries, how } as const;
    return sendUpdate(office.client, update).catch((error: unknown) =>
      !once && isUnconfirmed(error) ? sendUpdate(office.client, update) : Promise.reject(error),
    );
  };
  const rows = () =>
    office.ask<{ day: string; what: string; kind: string; body: Record<string, string> }>(
      "select to_char(recorded_at at time zone 'Europe/London', 'YYYY-MM-DD') as day, what, kind, body from casefile.log where case_reference = $1 order by sequence",
      reference,
    );
  const progress = () => handle().query<Progress>('progress');
  return {
    reference,
    progress,
    async enter(facts, how = {}) {
      if (Array.isArray(facts) && !opened)
        return send(facts.length > 1 ? 'takeOver' : moveOf[facts[0]!.kind], facts, how);
      let answer!: Answer;
      for (const fact of [facts].flat()) answer = await send(moveOf[fact.kind], [fact], how);
      return answer;
    },
    log: async () =>
      (await rows()).map(({ day, what, kind, body }) =>
        what === 'fact' ? `${day} ${kind}` : `${day} ${kind} ${body['key']} ${body['due']}`,
      ),
    timeline: async () =>
      (await rows())
        .filter(({ what }) => what === 'time')
        .map(({ day, kind, body }) => `${day} ${kind} ${body['key']} due ${body['due']} (${body['citation']})`),
    async limit(key) {
      const { clocks } = await progress();
      const found = clocks.find((clock) => clock.key === key);
      if (!found) throw new Error(`no limit ${key}: ${clocks.map((clock) => clock.key).join(', ')}`);
      return found;
    },
    letters: async () =>
      (
        await office.ask<{ letter: string }>(
          "select template || ' to ' || recipient as letter from casefile.outbox where case_reference = $1 order by sequence, created_at, template, recipient",
          reference,
        )
      ).map(({ letter }) => letter),
    waitsFor: async () =>
      ((await handle().describe()).raw.pendingActivities ?? []).map(({ activityType }) => activityType?.name ?? ''),
    async outcome() {
      const { status } = await handle().describe();
      return {
        status: status.name,
        ...(status.name === 'COMPLETED' && { with: await resultOf(office.client, reference) }),
      };
    },
  };
}

const isUnconfirmed = (error: unknown): boolean => error instanceof Problem && error.status === 503;

/** Read from the history: to wait for a result would throw the clock forward by years. */
async function resultOf(client: Client, reference: string): Promise<unknown> {
  const { events } = await client.workflow.getHandle(workflowIdOf(reference)).fetchHistory();
  const payloads = events?.at(-1)?.workflowExecutionCompletedEventAttributes?.result?.payloads ?? [];
  const codec = client.options.loadedDataConverter.payloadCodecs[0];
  const [payload] = codec ? await codec.decode(payloads) : payloads;
  return payload && defaultPayloadConverter.fromPayload(payload);
}

/** What a caller reads who is refused. @throws what else went wrong, and an error when nothing did. */
export async function refusalOf(work: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await work.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error.document();
  throw error;
}
