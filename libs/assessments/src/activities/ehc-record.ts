import { REFUSED, RULE_ERROR, type EnterResult, type RecordActivities, type ToEnter } from '@ehc/casefile/contract';
import { enterInLog, missedSince, numbered, type ToWrite } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import { RuleError } from '@ehc/rules';
import { ApplicationFailure } from '@temporalio/activity';
import type { DataSource, EntityManager } from 'typeorm';
import { isClosed, type AssessmentFact } from '../contract/index.js';
import { beginning, latest } from '../domain/index.js';
import { Barred, consequencesOf, type Consequences } from '../domain/reckoning.js';

/** The activity of the case: what follows from an entry is computed by the rules and written in one transaction. */
export class EhcRecord implements RecordActivities<AssessmentFact> {
  constructor(private readonly dataSource: DataSource) {}

  /** Throws final failures of type Refused (the law or the stage does not allow it) and RuleError (a date asked for cannot be computed); all others are worth repeating. */
  async enterInRecord(what: ToEnter<AssessmentFact>): Promise<EnterResult<AssessmentFact>> {
    return withinLa(this.dataSource, what.header.localAuthority, async (m) => {
      try {
        return await this.write(m, what, consequencesOf(what));
      } catch (error) {
        if (!(error instanceof Barred || error instanceof RuleError)) throw error;
        const missed = await missedSince<AssessmentFact>(m, what.header.reference, what.sequence);
        if (missed.length > 0) return { missed };
        throw asFailure(error, what);
      }
    });
  }

  private async write(
    m: EntityManager,
    what: ToEnter<AssessmentFact>,
    follows: Consequences,
  ): Promise<EnterResult<AssessmentFact>> {
    const { first, last, missed } = await enterInLog(m, toWrite(what, follows));
    if (first === undefined || last === undefined) return { missed: missed as EnterResult<AssessmentFact>['missed'] };
    return {
      missed: [],
      entered: { key: what.key, first, last, facts: numbered(what.entries, first), clocks: follows.changed },
    };
  }
}

function toWrite(what: ToEnter<AssessmentFact>, follows: Consequences): ToWrite {
  const { reference, openedOn } = what.header;
  const { area, version } = follows.agreement;
  return {
    reference,
    sequence: what.sequence,
    key: what.key,
    at: new Date(what.now).toISOString(),
    today: follows.today,
    entries: what.entries.map(({ fact, by, particulars, letters }) => ({
      fact,
      by,
      particulars,
      letters: letters === 'send',
    })),
    timeEvents: follows.timeEvents,
    changed: follows.changed,
    clocks: follows.clocks,
    duties: follows.duties,
    letters: follows.letters,
    case: {
      kind: 'ehc-assessment',
      stage: follows.stage,
      closed: isClosed(follows.stage),
      officer: latest(follows.facts, 'officer-named')?.officer,
      beganOn: beginning(follows.facts)!.on,
      openedOn,
      agreement: { area, version },
    },
  };
}

/** Who asked gets an answer; a mark of time, which nobody waits for, is tried again until the rule has one. */
const asFailure = (error: Barred | RuleError, { entries }: ToEnter<AssessmentFact>): ApplicationFailure =>
  error instanceof Barred
    ? ApplicationFailure.nonRetryable(error.message, REFUSED, error.objection)
    : ApplicationFailure.create({
        message: error.message,
        type: RULE_ERROR,
        nonRetryable: entries.length > 0,
        details: [{ code: 'date-cannot-be-computed', detail: error.message, field: error.field }],
      });
