import type { Checked } from '@ehc/certificates/verifying';

/** What a program is told. `certificate` is there only where the signature fits, `isAboutThem` only where a person was named. */
export const answerOf = ({ verdict, words, facts, revocation, isAboutThem }: Checked) => ({
  verdict,
  words,
  ...(facts && { certificate: facts }),
  ...(revocation && { revocation }),
  ...(isAboutThem !== undefined && { isAboutThem }),
});
