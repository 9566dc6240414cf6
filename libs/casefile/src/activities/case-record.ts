import { RuleError } from '@ehc/rules';
import { withinLa } from '@ehc/platform/database';
import { ApplicationFailure } from '@temporalio/activity';
import type { DataSource, EntityManager } from 'typeorm';
import {
  REFUSED,
  RULE_ERROR,
  type EnterResult,
  type Fact,
  type RecordActivities,
  type ToEnter,
} from '../contract/index.js';
import { enterInLog, missedSince, numbered, type ToWrite } from '../data/index.js';
import { Barred, consequencesIn, type CaseRules, type Consequences } from '../domain/reckoning.js';

/** A kind of case on record: its rules, and what it keeps beside the log in the same transaction. */
export interface RecordedKind<F extends Fact> {
  rules: CaseRules<F>;
  /** Runs inside `withinLa`, after the log was written. */
  keep?(m: EntityManager, reference: string, facts: readonly F[]): Promise<void>;
}

/** Cases of before there were several kinds do not name theirs. */
const FIRST_KIND = 'ehc-assessment';

/** The activity of every case: what follows from an entry is computed by the rules of its kind and written in one transaction. */
export class CaseRecord implements RecordActivities {
  private readonly kinds: ReadonlyMap<string, RecordedKind<Fact>>;

  constructor(
    private readonly dataSource: DataSource,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each kind has facts of its own
    kinds: RecordedKind<any>[],
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.rules.kind, kind]));
  }

  /** Throws final failures of type Refused (the law or the stage does not allow it) and RuleError (a date asked for cannot be computed); all others are worth repeating. */
  async enterInRecord<F extends Fact>(what: ToEnter<F>): Promise<EnterResult<F>> {
    const kind = this.kinds.get(what.header.kind ?? FIRST_KIND);
    if (!kind) throw new Error(`This worker knows no cases of the kind ${what.header.kind}.`);
    return withinLa(this.dataSource, what.header.localAuthority, async (m) => {
      try {
        return (await write(m, kind, what, consequencesIn(kind.rules, what))) as EnterResult<F>;
      } catch (error) {
        if (!(error instanceof Barred || error instanceof RuleError)) throw error;
        const missed = await missedSince<F>(m, what.header.reference, what.sequence);
        if (missed.length > 0) return { missed };
        throw asFailure(error, what);
      }
    });
  }
}

async function write(
  m: EntityManager,
  kind: RecordedKind<Fact>,
  what: ToEnter,
  follows: Consequences<Fact>,
): Promise<EnterResult> {
  const { first, last, missed } = await enterInLog(m, toWrite(kind.rules, what, follows));
  if (first === undefined || last === undefined) return { missed };
  await kind.keep?.(
    m,
    what.header.reference,
    what.entries.map(({ fact }) => fact),
  );
  return {
    missed: [],
    entered: { key: what.key, first, last, facts: numbered(what.entries, first), clocks: follows.changed },
  };
}

function toWrite(rules: CaseRules<Fact>, what: ToEnter, follows: Consequences<Fact>): ToWrite {
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
    tellings: follows.tellings,
    case: {
      kind: rules.kind,
      stage: follows.stage.code,
      closed: follows.stage.closed,
      ...rules.caseOf(follows.facts),
      openedOn,
      agreement: { area, version },
    },
  };
}

/** Who asked gets an answer; a mark of time, which nobody waits for, is tried again until the rule has one. */
const asFailure = (error: Barred | RuleError, { entries }: ToEnter): ApplicationFailure =>
  error instanceof Barred
    ? ApplicationFailure.nonRetryable(error.message, REFUSED, error.objection)
    : ApplicationFailure.create({
        message: error.message,
        type: RULE_ERROR,
        nonRetryable: entries.length > 0,
        details: [{ code: 'date-cannot-be-computed', detail: error.message, field: error.field }],
      });
