import { Problem } from '@ehc/platform/problems';
import { sendUpdate } from '../api/index.js';
import {
  workflowOf,
  type Answer,
  type CaseHeader,
  type Clock,
  type Entry,
  type Fact,
  type Progress,
} from '../contract/index.js';
import type { Office } from './office.js';
import { outcomeOf, type Outcome } from './outcome-of.js';
import { onRecord, type CaseOnRecord } from './on-record.js';

export interface How {
  key?: string;
  letters?: Entry['letters'];
  /** does not send the request again when nothing is confirmed */
  once?: true;
}

/** One case as the people see it who work on it. */
export interface CaseInHand<F extends Fact> extends CaseOnRecord {
  reference: string;
  /** Enters facts one after the other, as the API does. @throws Problem 409 where it is refused, 503 where nothing is confirmed. */
  enter(facts: F | F[], how?: How): Promise<Answer>;
  limit(key: string): Promise<Clock>;
  progress(): Promise<Progress>;
  /** the activities that ops see waiting */
  waitsFor(): Promise<string[]>;
  outcome(): Promise<Outcome>;
}

/** What a case of a kind needs to be taken in hand: its name, its moves with what each enters, and how its references end. */
export interface KindInHand<F extends Fact> {
  kind: string;
  moves: Readonly<Record<string, F['kind']>>;
  suffix: string;
}

export type CaseOffice = Pick<Office, 'client' | 'today' | 'ask'>;

const counted: Record<string, number> = {};

/** A case that is not open yet: the first entry opens it, with all facts when there are several (take-over). */
export async function newCaseOf<F extends Fact>(
  { kind, moves, suffix }: KindInHand<F>,
  office: CaseOffice,
  la: string,
  agreement: CaseHeader['agreement'],
  { maxEvents }: { maxEvents?: number } = {},
): Promise<CaseInHand<F>> {
  const number = (counted[kind] = (counted[kind] ?? 0) + 1);
  const reference = `${la}-2026-${String(number).padStart(4, '0')}${suffix}`;
  const header: CaseHeader = { kind, reference, localAuthority: la, agreement, openedOn: await office.today() };
  const workflow = workflowOf(kind);
  const handle = () => office.client.workflow.getHandle(workflow.idOf(reference));
  let requests = 0;
  let opened = maxEvents !== undefined;
  if (maxEvents !== undefined)
    await office.client.workflow.start(workflow.type, {
      workflowId: workflow.idOf(reference),
      taskQueue: workflow.taskQueue,
      args: [{ header, maxEvents }],
    });
  const send = async (
    move: string,
    facts: F[],
    { key = `${reference}-request-${(requests += 1)}`, letters = 'send', once }: How,
  ): Promise<Answer> => {
    const entries = facts.map((fact): Entry<F> => ({ fact, by: 'essex.officer', letters }));
    const how = opened ? 'move' : 'open';
    opened = true;
    const update = { workflow, header, move, key, entries, how } as const;
    return sendUpdate(office.client, update).catch((error: unknown) =>
      !once && isUnconfirmed(error) ? sendUpdate(office.client, update) : Promise.reject(error),
    );
  };
  const moveOf = Object.fromEntries(Object.entries(moves).map(([move, entered]) => [entered, move]));
  const progress = () => handle().query<Progress>('progress');
  return {
    reference,
    ...onRecord(office, reference),
    progress,
    async enter(facts, how = {}) {
      if (Array.isArray(facts) && !opened)
        return send(facts.length > 1 ? 'takeOver' : moveOf[facts[0]!.kind]!, facts, how);
      let answer!: Answer;
      for (const fact of [facts].flat() as F[]) answer = await send(moveOf[fact.kind]!, [fact], how);
      return answer;
    },
    async limit(key) {
      const { clocks } = await progress();
      const found = clocks.find((clock) => clock.key === key);
      if (!found) throw new Error(`no limit ${key}: ${clocks.map((clock) => clock.key).join(', ')}`);
      return found;
    },
    waitsFor: async () =>
      ((await handle().describe()).raw.pendingActivities ?? []).map(({ activityType }) => activityType?.name ?? ''),
    outcome: () => outcomeOf(office.client, workflow.idOf(reference)),
  };
}

const isUnconfirmed = (error: unknown): boolean => error instanceof Problem && error.status === 503;

/** What a caller reads who is refused. @throws what else went wrong, and an error when nothing did. */
export async function refusalOf(work: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await work.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error.document();
  throw error;
}
