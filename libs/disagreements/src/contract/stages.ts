/** Where a disagreement stands, on both tracks; the last five end it. */
export const stages = {
  raised: 'Disagreement raised',
  'informal-steps': 'Informal steps taken',
  agreed: 'All agreed to resolve it with help',
  resolving: 'Being resolved with help',
  'tier-1': 'With the services themselves',
  'tier-2': 'With nominated senior managers',
  'tier-3': 'With the next level of senior management',
  resolved: 'Resolved',
  'partly-resolved': 'Resolved in part',
  'not-resolved': 'Not resolved',
  settled: 'Settled between the agencies',
  withdrawn: 'Withdrawn',
} as const;
export type Stage = keyof typeof stages;

const closing: ReadonlySet<Stage> = new Set<Stage>([
  'resolved',
  'partly-resolved',
  'not-resolved',
  'settled',
  'withdrawn',
]);
export const isClosed = (stage: Stage): boolean => closing.has(stage);

/** What an open disagreement waits for next, for those who look at its workflow. */
export const waitsFor: Partial<Record<Stage, string>> = {
  raised: 'informal steps, agreement to resolve it with help, or the first tier',
  'informal-steps': 'an end, or agreement of all to resolve it with help',
  agreed: 'an independent facilitator',
  resolving: 'the outcome',
  'tier-1': 'a settlement, or the second tier',
  'tier-2': 'a settlement, or the third tier',
  'tier-3': 'a settlement',
};
