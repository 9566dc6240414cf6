type Body = Record<string, unknown>;

/** The last part of a login: who enters the step. */
export type Part =
  | 'officer'
  | 'decision-maker'
  | 'plan-coordinator'
  | 'referral-group'
  | 'panel'
  | 'key-working'
  | 'manager'
  | 'adviser';

interface Told {
  as: Part;
  /** what happens, for people */
  words: string;
}

/** A command on the case, with the day it happened. */
export interface MoveStep extends Told {
  kind: 'move';
  on: string;
  /** on the mediation that the case's first notice opened, instead of the case itself */
  inMediation?: true;
  /** path of the command, such as `decision-to-assess` */
  path: string;
  body: Body;
  /** the name by which a correction finds it */
  name?: string;
}

/** A version of the plan is written. */
export interface PlanStep extends Told {
  kind: 'plan';
  plan: Body;
}

/** An earlier step, or the request, said something wrong. */
export interface CorrectionStep extends Told {
  kind: 'correction';
  on: string;
  /** name of the wrong step; `request` is the request itself */
  corrects: string;
  instead: Body;
  reason: string;
}

export type Step = MoveStep | PlanStep | CorrectionStep;

/** An invented case as it is told to the API, step by step. */
export interface Story {
  title: string;
  /** such as `essex`: first part of the logins */
  area: string;
  /** what the reader should look out for */
  about: string;
  request: Body & { on: string };
  requestWords: string;
  steps: Step[];
}

export const move = (on: string, as: Part, path: string, words: string, body: Body = {}, name?: string): MoveStep => ({
  kind: 'move',
  on,
  as,
  path,
  words,
  body,
  ...(name ? { name } : {}),
});

/** A command on the mediation of the case's first notice. */
export const mediation = (on: string, as: Part, path: string, words: string, body: Body = {}): MoveStep => ({
  ...move(on, as, path, words, body),
  inMediation: true,
});

export const plan = (as: Part, words: string, written: Body): PlanStep => ({ kind: 'plan', as, words, plan: written });

export const correction = (
  on: string,
  as: Part,
  words: string,
  rest: Pick<CorrectionStep, 'corrects' | 'instead' | 'reason'>,
): CorrectionStep => ({
  kind: 'correction',
  on,
  as,
  words,
  ...rest,
});
