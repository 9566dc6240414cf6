import type { CaseHeader, Clock, Entry, Recorded, Telling } from '@ehc/casefile/contract';
import type { LetterToSend, TimeEvent } from '@ehc/casefile/domain';
import { consequencesIn } from '@ehc/casefile/reckoning';
import { atHourInLondon, type PlainDate } from '@ehc/rules/plain-date';
import { KIND, type MediationFact } from '../contract/index.js';
import { mediationRules } from '../domain/rules.js';

/** A case on paper: entries are reckoned one after the other, as the activity would, without a database or Temporal. */
export class RecordOf {
  facts: Recorded<MediationFact>[] = [];
  clocks: Clock[] = [];
  events: (TimeEvent & { day: PlainDate })[] = [];
  letters: LetterToSend[] = [];
  tellings: Telling[] = [];
  stage = { code: '', words: '', closed: false };
  private sequence = 0;

  constructor(private readonly header: CaseHeader) {}

  /** Enters facts on a day: each on its own, or all in one take-over. Throws Barred as the case would refuse. */
  enter(day: PlainDate, facts: MediationFact[], how: 'one at a time' | 'all at once' = 'one at a time'): this {
    const batches = how === 'all at once' ? [facts] : facts.map((fact) => [fact]);
    for (const batch of batches)
      this.settle(
        day,
        batch.map((fact): Entry<MediationFact> => ({ fact, by: 'test', letters: 'send' })),
      );
    return this;
  }

  /** Enters each fact on the day it happened, as a team does that keeps its record from day to day. */
  live(facts: MediationFact[]): this {
    for (const fact of facts) this.enter(fact.on, [fact]);
    return this;
  }

  /** Lets a day come without anything being entered. */
  on(day: PlainDate): this {
    return this.settle(day, []);
  }

  clock(key: string): Clock {
    const found = this.clocks.find((clock) => clock.key === key);
    if (!found) throw new Error(`no limit ${key}: ${this.clocks.map((clock) => clock.key).join(', ')}`);
    return found;
  }

  /** The provider whose advisers see the case. */
  provider(): string | undefined {
    return mediationRules.caseOf(this.facts).provider;
  }

  /** Number in the log of the last fact of a kind. */
  entryOf(kind: MediationFact['kind']): number {
    return this.facts.findLast(({ fact }) => fact.kind === kind)!.sequence;
  }

  private settle(day: PlainDate, entries: Entry<MediationFact>[]): this {
    const follows = consequencesIn(mediationRules, {
      header: this.header,
      sequence: this.sequence + 1,
      key: 'test',
      entries,
      facts: this.facts,
      clocks: this.clocks,
      now: atHourInLondon(day, 12),
    });
    this.facts = follows.facts;
    this.clocks = follows.clocks;
    this.stage = follows.stage;
    this.sequence += entries.length + follows.timeEvents.length;
    this.events.push(...follows.timeEvents.map((event) => ({ ...event, day })));
    this.letters.push(...follows.letters.map(({ letter }) => letter));
    this.tellings.push(...follows.tellings);
    return this;
  }
}

export const headerOf = (
  openedOn: PlainDate,
  area = 'essex',
  version = '2014-11',
  reference = 'EX-2026-0141-M1',
): CaseHeader => ({
  kind: KIND,
  reference,
  localAuthority: reference.slice(0, 2),
  agreement: { area, version },
  openedOn,
});
