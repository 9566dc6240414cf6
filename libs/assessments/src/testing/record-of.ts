import type { CaseHeader, Clock, Entry, Recorded, Telling } from '@ehc/casefile/contract';
import type { TimeEvent } from '@ehc/casefile/domain';
import { atHourInLondon, type PlainDate } from '@ehc/rules/plain-date';
import type { AssessmentFact, HappeningFact } from '../contract/index.js';
import { consequencesOf } from '../domain/reckoning.js';

/** A case on paper: entries are reckoned one after the other, as the activity would, without a database or Temporal. */
export class RecordOf {
  facts: Recorded<AssessmentFact>[] = [];
  clocks: Clock[] = [];
  events: (TimeEvent & { day: PlainDate })[] = [];
  letters: { template: string; recipient: string }[] = [];
  /** what other cases were told, in order */
  tellings: Telling[] = [];
  stage = '';
  closed = false;
  private sequence = 0;

  constructor(private readonly header: CaseHeader) {}

  /** Enters facts on a day: each on its own, or all in one take-over. Throws Barred as the case would refuse. */
  enter(day: PlainDate, facts: AssessmentFact[], how: 'one at a time' | 'all at once' = 'one at a time'): this {
    const batches = how === 'all at once' ? [facts] : facts.map((fact) => [fact]);
    for (const batch of batches)
      this.settle(
        day,
        batch.map((fact): Entry<AssessmentFact> => ({ fact, by: 'test', letters: 'send' })),
      );
    return this;
  }

  /** Lets a day come without anything being entered. */
  on(day: PlainDate): this {
    return this.settle(day, []);
  }

  /** Strikes out the last entry of a kind on a day, or corrects it. */
  correct(day: PlainDate, kind: AssessmentFact['kind'], replacement?: HappeningFact): this {
    const corrects = this.facts.findLast(({ fact }) => fact.kind === kind)!.sequence;
    return this.enter(day, [{ kind: 'correction', on: day, corrects, ...(replacement && { replacement }) }]);
  }

  clock(key: string): Clock {
    const found = this.clocks.find((clock) => clock.key === key);
    if (!found) throw new Error(`no limit ${key}: ${this.clocks.map((clock) => clock.key).join(', ')}`);
    return found;
  }

  private settle(day: PlainDate, entries: Entry<AssessmentFact>[]): this {
    const follows = consequencesOf({
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
    this.stage = follows.stage.code;
    this.closed = follows.stage.closed;
    this.tellings.push(...follows.tellings);
    this.sequence += entries.length + follows.timeEvents.length;
    this.events.push(...follows.timeEvents.map((event) => ({ ...event, day })));
    this.letters.push(...follows.letters.map(({ letter }) => letter));
    return this;
  }
}

export const headerOf = (la: string, area: string, version: string, openedOn: PlainDate): CaseHeader => ({
  reference: `${la}-2026-0001`,
  localAuthority: la,
  agreement: { area, version },
  openedOn,
});
