import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { allOf, has, type Facts } from '../find.js';
import { endOf, episodesOf } from '../ordered/episodes.js';
import { dutyOf } from './duty-of.js';

/** The family's 15 days with the latest draft (reg 13(1)(a)), and the replies of the settings that were asked (Code 9.83). */
export const planDuties = (facts: Facts, agreement: Agreement): Duty[] => [
  ...draftDuties(facts, agreement),
  ...episodesOf(facts).flatMap((episode) =>
    allOf(episode, 'setting-consulted').flatMap((asked) => {
      const replied = allOf(episode, 'setting-replied').find(({ consultation }) => consultation === asked.consultation);
      return dutyOf(facts, agreement, 'ehc.school-consult-reply', asked.on, {
        about: asked.consultation,
        nature: 'expected',
        metOn: replied?.on,
        endedOn: endOf(episode),
      });
    }),
  ),
];

/** Drafts are counted through the whole case; each ends with the next one, or with its episode if no plan came of it. */
function draftDuties(facts: Facts, agreement: Agreement): Duty[] {
  const drafts = episodesOf(facts).flatMap((episode) => {
    const sent = allOf(episode, 'draft-plan-sent');
    const ended = has(episode, 'final-plan-issued') ? undefined : endOf(episode);
    return sent.map(({ on }, index) => ({ on, endedOn: sent[index + 1]?.on ?? ended }));
  });
  return drafts.flatMap(({ on, endedOn }, index) =>
    dutyOf(facts, agreement, 'ehc.draft-representations', on, {
      nature: 'window',
      about: index === 0 ? undefined : `draft-${index + 1}`,
      endedOn,
    }),
  );
}
