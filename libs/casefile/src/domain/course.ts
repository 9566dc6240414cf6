import type { PlainDate } from '@ehc/rules/plain-date';
import type { CaseHeader, Fact, Objection, Recorded } from '../contract/index.js';
import type { Step } from './step.js';

/** The order of one kind of case, and what it objects to beyond that order. */
export interface Course<F extends Fact = Fact> {
  steps: Record<F['kind'], Step<F['kind']>>;
  /** the kinds of fact that a case begins with */
  beginnings: readonly F['kind'][];
  /** what is said of a case with no beginning */
  notBegun: string;
  /** how the case ended, in words; undefined while it is open. A case that ends by the passing of time alone takes entries still. */
  endOf(facts: readonly Recorded<F>[]): string | undefined;
  /** days in a fact, beside `on`, that cannot lie in the future: field and day */
  otherDays?(fact: F): [field: string, day: PlainDate | undefined][];
  /** facts that are not put right by a correction, and what to do instead */
  uncorrectable?: Partial<Record<F['kind'], string>>;
  /** what speaks against a step that is in order */
  against(header: CaseHeader, facts: readonly Recorded<F>[], fact: F): Objection | undefined;
}

/** All facts of a kind, in the order of the log. */
export const allOf = <F extends Fact, K extends F['kind']>(
  facts: readonly Recorded<F>[],
  kind: K,
): Extract<F, { kind: K }>[] =>
  facts.filter(({ fact }) => fact.kind === kind).map(({ fact }) => fact as Extract<F, { kind: K }>);

export const first = <F extends Fact, K extends F['kind']>(
  facts: readonly Recorded<F>[],
  kind: K,
): Extract<F, { kind: K }> | undefined => allOf(facts, kind)[0];

/** The last of its kind in the log. */
export const latest = <F extends Fact, K extends F['kind']>(
  facts: readonly Recorded<F>[],
  kind: K,
): Extract<F, { kind: K }> | undefined => allOf(facts, kind).at(-1);

export const has = <F extends Fact>(facts: readonly Recorded<F>[], kind: F['kind']): boolean =>
  facts.some(({ fact }) => fact.kind === kind);

/** The fact with which the case began. */
export const beginningIn = <F extends Fact>(
  { beginnings }: Pick<Course<F>, 'beginnings'>,
  facts: readonly Recorded<F>[],
): F | undefined => facts.find(({ fact }) => beginnings.includes(fact.kind))?.fact;
