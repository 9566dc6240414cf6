import type { Correction, Recomputation } from '@ehc/casefile/contract';
import type { PlainDate } from '@ehc/rules/plain-date';
import type { Helper, Outcome, Participant, Party, Provider, Tier, Time, Track } from './codes.js';
import type { About } from './disputes.js';

type Happened<Kind extends string, Body = unknown> = { kind: Kind; on: PlainDate } & Body;

/** How the case begins. */
type Raising = Happened<
  'disagreement-raised',
  {
    track: Track;
    about: About;
    /** the other side; of agencies, the one with which the authority disagrees */
    with: Party;
    /** of a family's disagreement about health or social care */
    during?: Time;
    /** of agencies: codes of the lines of provision at dispute, which go on (DRS-06) */
    lines?: string[];
  }
>;

type Resolving =
  | Happened<'informal-step', { helper?: Helper }>
  | Happened<'parties-agreed', { parties: Participant[] }>
  | Happened<'resolution-started', { /** register number */ facilitator: string; independent: boolean }>
  | Happened<'timetable-set', { by: PlainDate }>
  | Happened<'resolution-ended', { outcome: Outcome; insteadOfTribunal: boolean }>;

type BetweenAgencies =
  /** `by` is the date that the local agreement or the managers give the tier; the sources state none */
  | Happened<'escalated', { tier: Tier; by?: PlainDate }>
  | Happened<'provision-kept-running', { line: string; interim: Provider }>
  | Happened<'agencies-settled', { responsible: Provider }>;

/** Everything that can be entered in a disagreement's log, but for corrections and recomputations. */
export type HappeningFact = Raising | Resolving | BetweenAgencies | Happened<'disagreement-withdrawn'>;
export type DisagreementFact = HappeningFact | Correction<HappeningFact> | Recomputation;
export type FactKind = DisagreementFact['kind'];
export type FactOf<Kind extends FactKind> = Extract<DisagreementFact, { kind: Kind }>;
