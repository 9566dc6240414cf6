/** Where an appeal stands; the last four end it. */
export const stages = {
  lodged: 'Appeal lodged',
  registered: 'Appeal registered',
  opposed: 'Appeal opposed',
  'hearing-listed': 'Hearing listed',
  heard: 'Appeal heard',
  'not-opposed': 'Appeal not opposed',
  ordered: 'Appeal decided',
  complied: 'All that was ordered is done',
  dismissed: 'Appeal dismissed',
  'struck-out': 'Appeal struck out',
  withdrawn: 'Appeal withdrawn',
} as const;
export type Stage = keyof typeof stages;

/** What an open appeal waits for next, for those who look at its workflow. */
export const waitsFor: Partial<Record<Stage, string>> = {
  lodged: "the tribunal's registration",
  registered: "the authority's response, or word that it does not oppose",
  opposed: 'a hearing',
  'hearing-listed': 'the hearing',
  heard: "the tribunal's decision",
  'not-opposed': 'what the authority now has to do (SEND Regs 2014 reg 45)',
  ordered: 'what was ordered or recommended (SEND Regs 2014 reg 44)',
  dismissed: 'what the dismissal or a recommendation still asks for',
};
