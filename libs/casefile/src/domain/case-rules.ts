import type { Agreement } from '@ehc/rules/agreements';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { CaseHeader, Fact, Objection, Recorded, Telling } from '../contract/index.js';
import type { Duty } from './duty.js';
import type { LetterToSend, Story } from './story.js';

type Facts<F extends Fact> = readonly Recorded<F>[];

/** All that one kind of case knows of itself. The line, the record and the API are the same for every kind. */
export interface CaseRules<F extends Fact> extends Story<F> {
  /** as the caseload names it, such as `ehc-assessment` */
  kind: string;
  /** Why the law or the local agreement does not allow a fact, where that takes a due date to know. `facts` have it in them. */
  unlawful?(
    header: CaseHeader,
    facts: Facts<F>,
    fact: F,
    duties: () => readonly Duty[],
    agreement: Agreement,
  ): Objection | undefined;
  /** Every limit that follows from the facts. @throws RuleError where a rule has no version or no calendar for the day */
  dutiesOf(facts: Facts<F>, agreement: Agreement): Duty[];
  /** which notices a fact causes, and to whom they go; `facts` have it in them, `before` have not */
  lettersAfter(fact: F, facts: Facts<F>, before: Facts<F>): LetterToSend[];
  caseOf(facts: Facts<F>): { beganOn: PlainDate; officer?: string | undefined; provider?: string | undefined };
  /** what other cases are to be told, as it follows from what was known before and now */
  tellings?(reference: string, before: Facts<F>, after: Facts<F>): Telling[];
}
