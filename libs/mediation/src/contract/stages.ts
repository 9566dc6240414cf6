/** Where a mediation case stands (MED-03), in the order of the process; the last three end it. */
export const stages = {
  'notice-given': 'Notice of the decision given',
  'with-adviser': 'With the mediation adviser',
  declined: 'Mediation declined',
  'wants-mediation': 'Family wants mediation',
  arranging: 'Mediation being arranged',
  'session-booked': 'Mediation session booked',
  mediated: 'Mediation held',
  'certificate-issued': 'Certificate issued',
  'carrying-out-agreement': 'Agreement being carried out',
  settled: 'Dispute settled',
  'notice-withdrawn': 'Notice withdrawn',
  over: 'All time limits over',
} as const;
export type Stage = keyof typeof stages;

const closing: ReadonlySet<Stage> = new Set<Stage>(['settled', 'notice-withdrawn', 'over']);
export const isClosed = (stage: Stage): boolean => closing.has(stage);

/** What an open case waits for next, for those who look at its workflow. */
export const waitsFor: Partial<Record<Stage, string>> = {
  'notice-given': 'the family to contact a mediation adviser, or its time to end',
  'with-adviser': "the family's choice, or its time to end",
  declined: 'the certificate',
  'wants-mediation': 'the family to tell the authority what the mediation is about',
  arranging: 'a session to be booked',
  'session-booked': 'the session',
  mediated: 'the end of the mediation, and the certificate',
  'certificate-issued': "the end of the family's time to appeal",
  'carrying-out-agreement': 'the steps that were agreed',
};
