import type { CaseHeader, Clock, Fact, Recorded } from '@ehc/casefile/contract';
import type { LetterContent } from '@ehc/casefile/data';
import type { Duty } from '@ehc/casefile/domain';
import { consequencesIn, type CaseRules } from '@ehc/casefile/reckoning';
import { atHourInLondon } from '@ehc/rules/plain-date';
import type { LetterName, LetterRecipient } from '../contract/index.js';
import { contactsOf } from '../settings/contacts.js';
import { writeLetter } from '../writing/index.js';
import { exampleContent } from './example-content.js';

/** A fact as it is entered on the day it happened, with its words. */
export type Told<F extends Fact> = F & { words?: Record<string, unknown> };

/** Each fact with the words that go with its kind. */
export const inWords = <F extends Fact>(
  story: readonly F[],
  words: Partial<Record<F['kind'], Record<string, unknown>>>,
): Told<F>[] => story.map((fact) => ({ ...fact, words: words[fact.kind as F['kind']] ?? {} }));

/**
 * Plays a story as the record would, without a database, and writes every letter that it orders.
 * @throws Barred where the case would refuse a fact, CannotBeWritten where a letter lacks one
 */
export function lettersOf<F extends Fact>(rules: CaseRules<F>, reference: string, story: readonly Told<F>[]) {
  const written = contentsOf(rules, reference, story).map((content) => ({
    name: content.order.template,
    to: content.order.recipient,
    text: writeLetter(content, contactsOf('EX')).text.replace(/\s+/g, ' '),
  }));
  return {
    names: written.map(({ name, to }) => `${name} to ${to}`),
    /** what the last letter of this name says, in one line */
    text(name: LetterName, to: LetterRecipient = 'family'): string {
      const found = written.findLast((one) => one.name === name && one.to === to);
      if (!found) throw new Error(`no letter ${name} to ${to} was ordered`);
      return found.text;
    },
  };
}

function contentsOf<F extends Fact>(rules: CaseRules<F>, reference: string, story: readonly Told<F>[]) {
  const agreement = { area: 'essex', version: '2014-11' };
  const header: CaseHeader = {
    ...{ kind: rules.kind, reference, agreement },
    localAuthority: 'EX',
    openedOn: '2014-09-01',
  };
  let known: { facts: Recorded<F>[]; clocks: Clock[] } = { facts: [], clocks: [] };
  return story.flatMap(({ words = {}, ...told }, index): LetterContent[] => {
    const fact = told as unknown as F;
    const [sequence, now] = [index + 1, atHourInLondon(fact.on, 12)];
    const entries = [{ fact, by: 'officer', letters: 'send' as const }];
    const follows = consequencesIn(rules, { header, sequence, key: 'story', entries, ...known, now });
    known = follows;
    return follows.letters.map(({ letter, entry }) => ({
      ...exampleContent(letter.template as LetterName, letter.recipient as LetterRecipient),
      order: { id: 'order', la: 'EX', reference, sequence, ...letter, createdAt: new Date(now).toISOString() },
      case: { reference, stage: follows.stage.code, agreement },
      ...(entry === undefined ? {} : { event: { kind: fact.kind, on: fact.on, fact: { ...fact } as object as Body } }),
      words,
      entries: follows.facts.map((one) => ({
        ...{ sequence: one.sequence, kind: one.fact.kind, on: one.fact.on },
        fact: { ...one.fact } as object as Body,
        words: story[one.sequence - 1]!.words ?? {},
      })),
      deadlines: follows.clocks.map((clock) => rowOf(clock, follows.duties)),
    }));
  });
}

type Body = Record<string, unknown>;

function rowOf(clock: Clock, duties: readonly Duty[]): LetterContent['deadlines'][number] {
  const { key, rule, words, citation, due, state, metOn } = clock;
  const explained = duties.find((one) => one.key === key)?.explanation as { duty?: string; steps?: string[] } | null;
  return {
    ...{ key, rule, words, citation, due, state, steps: explained?.steps ?? [] },
    ...(explained?.duty && { duty: explained.duty }),
    ...(metOn && { metOn }),
  };
}
