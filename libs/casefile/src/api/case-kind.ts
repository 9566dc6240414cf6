import type { Principal } from '@ehc/platform/auth';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Meeting } from '../access/index.js';
import type { CaseWorkflow, Clock, Fact, Recorded } from '../contract/index.js';
import type { CaseRow, LogRow } from '../data/index.js';
import type { Stage } from '../domain/index.js';
import type { MoveDefinition } from './move.js';
import type { Split } from './words-and-fact.js';

/** Under this name a module gives its kind of case to what carries out commands and reads cases. */
export const CASE_KIND = Symbol('kind of case');

export type Sees = (fields: 'case' | 'names' | 'contact' | 'words' | 'plan') => boolean;
type Facts<F extends Fact> = readonly Recorded<F>[];

/** One kind of case as the API serves it: where it is, what can be done with it, and how it is told. */
export interface CaseKind<F extends Fact = Fact> {
  /** as the caseload names it, such as `ehc-assessment` */
  kind: string;
  /** where its cases are, and the group of its actions: `assessments` */
  path: string;
  /** what one is called in a sentence: `assessment` */
  noun: string;
  workflow: CaseWorkflow;
  moves: readonly MoveDefinition[];
  /** the kind of fact that each update enters */
  factKinds: Readonly<Record<string, F['kind']>>;
  stages: Readonly<Record<string, string>>;
  stageOf(facts: Facts<F>, clocks: readonly Clock[]): Stage;
  /** steps that should stand on record before this one and do not */
  gapsBefore(facts: Facts<F>, fact: F): { step: string; because: string }[];
  /** a fact as its timeline says it, where its name does not say enough */
  inWords?(fact: Record<string, unknown> & { kind: string }): string | undefined;
  /** the kinds of fact that are decisions, to be shown to the family (GEN-06) */
  decisions: readonly F['kind'][];
  /** the stages at which it waits for each meeting */
  agendas?: Readonly<Record<Meeting, readonly string[]>>;
  /** letters of what happened since the case was opened here go out by default, however late it is entered */
  sendsLateLetters?: true;
  /** may be seen by the providers of mediation, each its own */
  forProviders?: true;
  /** what a case of this kind tells beside what every case does */
  describe?(read: {
    m: EntityManager;
    found: CaseRow;
    facts: Facts<F>;
    log: readonly LogRow[];
    words: ReadonlyMap<string, Record<string, unknown>>;
    sees: Sees;
  }): Promise<object>;
  /** What a command must have whatever the case is: asked before the case is looked for. @throws Problem */
  mustHave?(who: Principal, move: MoveDefinition, what: Split): void;
  /** Adds to a command what the record knows and the caller need not. Inside `withinLa`. @throws Problem where it does not fit */
  complete?(m: EntityManager, who: Principal, found: CaseRow, move: MoveDefinition, what: Split): Promise<Split>;
  /** Takes back what `complete` made for a command that the case then refused. Inside `withinLa`. */
  takeBack?(m: EntityManager, what: Split): Promise<unknown>;
  /** The shape of a fact that no command enters: how a case begins. */
  beginningShape?(kind: string): z.ZodObject | undefined;
}
