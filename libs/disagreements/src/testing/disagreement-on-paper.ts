import type { CaseHeader, Clock, Recorded } from '@ehc/casefile/contract';
import type { LetterToSend, TimeEvent } from '@ehc/casefile/domain';
import { consequencesIn } from '@ehc/casefile/reckoning';
import { atHourInLondon, type PlainDate } from '@ehc/rules/plain-date';
import type { DisagreementFact } from '../contract/index.js';
import { disagreementRules } from '../domain/rules.js';

/** A disagreement on paper: entries are reckoned one after the other, as the activity would, without a database or Temporal. */
export class DisagreementOnPaper {
  facts: Recorded<DisagreementFact>[] = [];
  clocks: Clock[] = [];
  events: TimeEvent[] = [];
  letters: LetterToSend[] = [];
  stage = '';
  closed = false;
  private sequence = 0;

  constructor(private readonly header: CaseHeader = headerOf('2014-09-01')) {}

  /** Enters facts on a day, each on its own. @throws Barred as the case would refuse */
  enter(day: PlainDate, ...facts: DisagreementFact[]): this {
    for (const fact of facts) this.settle(day, [fact]);
    return this;
  }

  /** Lets a day come without anything being entered. */
  on(day: PlainDate): this {
    return this.settle(day, []);
  }

  clock(key: string): Clock {
    const found = this.clocks.find((clock) => clock.key === key);
    if (!found) throw new Error(`no date ${key}: ${this.clocks.map((clock) => clock.key).join(', ')}`);
    return found;
  }

  private settle(day: PlainDate, facts: DisagreementFact[]): this {
    const follows = consequencesIn(disagreementRules, {
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
    this.stage = follows.stage.code;
    this.closed = follows.stage.closed;
    this.sequence += facts.length + follows.timeEvents.length;
    this.events.push(...follows.timeEvents);
    this.letters.push(...follows.letters.map(({ letter }) => letter));
    return this;
  }
}

/** A disagreement of Lancashire, entered in this system on a day; what happened before that day may have gaps. */
export const headerOf = (openedOn: PlainDate): CaseHeader => ({
  kind: 'disagreement',
  reference: 'LA-2026-0141-D1',
  localAuthority: 'LA',
  agreement: { area: 'lancashire', version: '2014-09' },
  openedOn,
});
