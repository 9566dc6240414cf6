import type { Step } from '@ehc/casefile/domain';
import type { FactKind, Track } from '../contract/index.js';

const agreed = { step: 'parties-agreed', because: 'DRS-01' } as const;

/** The order of a disagreement as a table. Informal steps come first, but nobody has to take them before help is given (CFA 2014 s.57). */
export const steps: Record<FactKind, Step<FactKind>> = {
  'disagreement-raised': { once: true },
  'informal-step': {},
  'parties-agreed': {},
  'resolution-started': { once: true, after: [agreed] },
  'timetable-set': { after: [agreed] },
  'resolution-ended': { once: true },
  escalated: {},
  'provision-kept-running': {},
  'agencies-settled': { once: true },
  'disagreement-withdrawn': { once: true },
  correction: { afterClosing: true },
  'due-dates-recomputed': {},
};

/** The steps that belong to one track only. */
export const trackOf: Partial<Record<FactKind, Track>> = {
  'informal-step': 'resolution',
  'parties-agreed': 'resolution',
  'resolution-started': 'resolution',
  'timetable-set': 'resolution',
  'resolution-ended': 'resolution',
  escalated: 'between-agencies',
  'provision-kept-running': 'between-agencies',
  'agencies-settled': 'between-agencies',
};
