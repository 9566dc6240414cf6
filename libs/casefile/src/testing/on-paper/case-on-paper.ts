import { atHourInLondon, type PlainDate } from '@ehc/rules/plain-date';
import type { CaseHeader, Clock, Correction, Fact, Recomputation, Recorded, Telling } from '../../contract/index.js';
import type { TimeEvent } from '../../domain/reckon.js';
import { consequencesIn, type CaseRules } from '../../domain/reckoning.js';
import type { LetterToSend, Stage } from '../../domain/story.js';

/** What happened, as against what corrects or reckons again what was entered. */
type Happening<F extends Fact> = Exclude<F, { kind: Correction['kind'] | Recomputation['kind'] }>;

/** A case on paper: entries are reckoned one after the other, as the activity would, without a database or Temporal. */
export class CaseOnPaper<F extends Fact> {
  facts: Recorded<F>[] = [];
  clocks: Clock[] = [];
  letters: LetterToSend[] = [];
  /** what other cases were told, in order */
  tellings: Telling[] = [];
  /** where the case stands */
  reached: Stage = { code: '', words: '', closed: false };
  /** what time has done, in order, each with the day on which it was seen */
  events: (TimeEvent & { day: PlainDate })[] = [];
  private sequence = 0;

  constructor(
    private readonly rules: CaseRules<F>,
    private readonly header: CaseHeader,
  ) {}

  /** Enters facts on a day: each on its own, or all in one take-over. @throws Barred as the case would refuse */
  enter(day: PlainDate, ...given: (F | readonly F[] | 'one at a time' | 'all at once')[]): this {
    const facts = given.filter((each) => typeof each !== 'string').flat() as F[];
    if (given.includes('all at once')) return this.settle(day, facts);
    for (const fact of facts) this.settle(day, [fact]);
    return this;
  }

  /** Enters each fact on the day it happened, as a team does that keeps its record from day to day. @throws Barred as the case would refuse */
  live(facts: readonly F[]): this {
    for (const fact of facts) this.enter(fact.on, fact);
    return this;
  }

  /** Lets a day come without anything being entered. */
  on(day: PlainDate): this {
    return this.settle(day, []);
  }

  /** Strikes out the last entry of a kind on a day, or puts another in its place. @throws Barred as the case would refuse */
  correct(day: PlainDate, kind: F['kind'], replacement?: Happening<F>): this {
    const corrects = this.entryOf(kind);
    const correction: Correction = { kind: 'correction', on: day, corrects, ...(replacement && { replacement }) };
    return this.settle(day, [correction as Fact as F]);
  }

  /** code of the stage that it has reached */
  get stage(): string {
    return this.reached.code;
  }

  get closed(): boolean {
    return this.reached.closed;
  }

  clock(key: string): Clock {
    const found = this.clocks.find((clock) => clock.key === key);
    if (!found) throw new Error(`no limit ${key}: ${this.clocks.map((clock) => clock.key).join(', ')}`);
    return found;
  }

  /** Number in the log of the last fact of a kind. */
  entryOf(kind: F['kind']): number {
    const found = this.facts.findLast(({ fact }) => fact.kind === kind);
    if (!found) throw new Error(`no ${kind}: ${this.facts.map(({ fact }) => fact.kind).join(', ')}`);
    return found.sequence;
  }

  private settle(day: PlainDate, facts: readonly F[]): this {
    const follows = consequencesIn(this.rules, {
      header: this.header,
      sequence: this.sequence + 1,
      key: 'on paper',
      entries: facts.map((fact) => ({ fact, by: 'officer', letters: 'send' as const })),
      facts: this.facts,
      clocks: this.clocks,
      now: atHourInLondon(day, 12),
    });
    this.facts = follows.facts;
    this.clocks = follows.clocks;
    this.reached = follows.stage;
    this.sequence += facts.length + follows.timeEvents.length;
    this.events.push(...follows.timeEvents.map((event) => ({ ...event, day })));
    this.letters.push(...follows.letters.map(({ letter }) => letter));
    this.tellings.push(...follows.tellings);
    return this;
  }
}
