import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { allOf, first, type Facts } from '../find.js';
import { dutyOf, endOf } from './duty-of.js';

/** The family's 15 days with the latest draft (reg 13(1)(a)), and the replies of the settings that were asked (Code 9.83). */
export function planDuties(facts: Facts, agreement: Agreement): Duty[] {
  const drafts = allOf(facts, 'draft-plan-sent');
  const ended = first(facts, 'final-plan-issued') ? undefined : endOf(facts);
  return [
    ...drafts.flatMap((draft, index) => {
      const next = drafts[index + 1];
      return dutyOf(facts, agreement, 'ehc.draft-representations', draft.on, {
        nature: 'window',
        ...(index === 0 ? {} : { about: `draft-${index + 1}` }),
        endedOn: next?.on ?? ended,
      });
    }),
    ...allOf(facts, 'setting-consulted').flatMap((asked) => {
      const replied = allOf(facts, 'setting-replied').find(({ consultation }) => consultation === asked.consultation);
      return dutyOf(facts, agreement, 'ehc.school-consult-reply', asked.on, {
        about: asked.consultation,
        nature: 'expected',
        metOn: replied?.on,
        endedOn: replied ? undefined : endOf(facts),
      });
    }),
  ];
}
