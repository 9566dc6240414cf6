import type { Objection } from '@ehc/casefile/contract';
import { has } from '@ehc/casefile/domain';
import { longDate } from '@ehc/rules/plain-date';
import { parties, type FactOf, type Participant } from '../../contract/index.js';
import { participantsIn, stillToAgree, type Facts } from '../facts.js';

/** Only those whom the disagreement is between can agree to resolve it. */
export function toAgreeing(facts: Facts, { parties: agreeing }: FactOf<'parties-agreed'>): Objection | undefined {
  const known = participantsIn(facts);
  const stranger = agreeing.find((party) => !known.includes(party));
  if (agreeing.length > 0 && stranger === undefined) return undefined;
  return {
    code: stranger === undefined ? 'say-who-agreed' : 'not-a-party',
    field: 'parties',
    provision: 'DRS-01',
    detail: `This disagreement is between ${known.map(inWords).join(' and ')}.`,
  };
}

/** Help begins when all agree to it, and is given by somebody independent (CFA 2014 s.57(6) and (7); DRS-04). */
export function toStarting(
  facts: Facts,
  { facilitator, independent }: FactOf<'resolution-started'>,
): Objection | undefined {
  const missing = stillToAgree(facts);
  if (missing.length > 0)
    return {
      code: 'not-all-agree',
      provision: 'DRS-01',
      detail: `Nobody can be made to take part. Still to agree: ${missing.map(inWords).join(' and ')}.`,
    };
  if (!independent)
    return {
      code: 'not-independent',
      field: 'independent',
      provision: 'CFA 2014 s.57(6) and (7); DRS-04',
      detail: 'Whoever helps is independent: not employed by a local authority, a health commissioner or NHS England.',
    };
  return facilitator.trim() === ''
    ? {
        code: 'say-who-helps',
        field: 'facilitator',
        provision: 'DRS-04',
        detail: 'Give the register number of the person who helps.',
      }
    : undefined;
}

/** The parties set the time themselves, but not one that is over (DRS-02). */
export const toTimetable = ({ on, by }: { on: string; by?: string | undefined }): Objection | undefined =>
  by !== undefined && by < on
    ? {
        code: 'due-before-it-began',
        field: 'by',
        detail: `${longDate(by)} is before ${longDate(on)}, the day on which the date was set.`,
      }
    : undefined;

/** Something was tried, with help or without (DRS-02). */
export const toEnding = (facts: Facts): Objection | undefined =>
  has(facts, 'resolution-started') || has(facts, 'informal-step')
    ? undefined
    : {
        code: 'nothing-was-tried',
        provision: 'DRS-02',
        detail:
          'Record an informal step, or help by a facilitator. If the family no longer wants to go on, record that it withdrew.',
      };

const inWords = (party: Participant): string => (party === 'family' ? 'the family' : parties[party]);
