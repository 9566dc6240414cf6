import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Receipt } from '../api-client/answers.js';
import type { Casework, Caseworker } from '../api-client/casework.js';
import { Refused } from '../api-client/refused.js';
import { logins, type Login } from '../servers/people.js';
import type { CorrectionStep, Part, PlanStep, Step, Story } from './story.js';

/** What has been done, for whoever tells it. */
export interface Done {
  words: string;
  /** the day on which it happened; absent for writing, which happens now */
  on?: string;
  by: Login;
  /** what the clocks recorded with it; absent for writing */
  receipt?: Receipt;
}

/**
 * Drives a story through the API as a new case, one step at a time, each by somebody whose role may do it.
 * @returns the reference of the case
 * @throws Refused with the step and the reason.
 */
export async function drive(story: Story, casework: Casework, tell: (done: Done) => void): Promise<string> {
  const run = randomUUID();
  const by = (part: Part) => loginOf(story.area, part);
  const opened = await casework
    .as(by('officer'))
    .openWithRequest({ letters: 'send', ...story.request }, `demo-${run}-0`);
  const { reference } = opened;
  tell({ words: story.requestWords, on: story.request.on, by: by('officer'), receipt: opened });

  const entries = new Map([['request', numberOf(opened)]]);
  for (const [index, step] of story.steps.entries()) {
    const { words, as } = step;
    if (step.kind === 'plan') {
      await casework.as(by(as)).writePlan(reference, step.plan, `demo-${run}-${index + 1}`);
      tell({ words, by: by(as) });
      continue;
    }
    const about = isOfMediation(step) ? await mediationOf(reference, casework.as(by('officer'))) : reference;
    const receipt = await enter(casework.as(by(as)), about, step, entries, `demo-${run}-${index + 1}`);
    if (step.kind === 'move' && step.name) entries.set(step.name, numberOf(receipt));
    tell({ words, on: step.on, by: by(as), receipt });
  }
  return reference;
}

const isOfMediation = (step: Step): boolean => step.kind === 'move' && step.inMediation === true;

/** The mediation that the first notice of a case opened, once it is there: the case tells of it by itself. */
export async function mediationOf(reference: string, api: Caseworker): Promise<string> {
  const mediation = `${reference}-M1`;
  for (;;) {
    try {
      await api.case(mediation);
      return mediation;
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 404) throw error;
      await pause(200);
    }
  }
}

function enter(
  api: Caseworker,
  reference: string,
  step: Exclude<Step, PlanStep>,
  entries: Map<string, number>,
  key: string,
): Promise<Receipt> {
  if (step.kind === 'correction') return api.move(reference, 'corrections', correctionOf(step, entries), key);
  const { path, on, body } = step;
  return api.move(reference, path, { on, letters: 'send', ...body }, key);
}

function correctionOf({ on, corrects, instead, reason }: CorrectionStep, entries: Map<string, number>) {
  const number = entries.get(corrects);
  if (number === undefined) throw new Error(`The story corrects "${corrects}", which no earlier step is called.`);
  return { on, corrects: number, instead, particulars: { reason } };
}

const numberOf = ({ entries }: Receipt): number => entries[0]!.sequence;

/** @throws Error when nobody has the login. */
export function loginOf(area: string, part: Part): Login {
  const login = part === 'adviser' ? 'adviser.north' : `${area}.${part}`;
  const found = logins().find((person) => person.login === login);
  if (!found) throw new Error(`Nobody is called ${login}.`);
  return found;
}
