/** What starts the limits of an assessment (regs 4, 5, 10 and 13). */
export const REQUEST =
  'request for an assessment received, or the authority became responsible for a child or young person brought to its attention';
