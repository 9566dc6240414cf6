import type { Letter } from '../letters.js';
import { paint } from './paint.js';

/** How the letters of a case fared, in one line, and the reason for each that did not go out. */
export function lettersLine(letters: readonly Letter[]): string {
  const count = (status: string) => letters.filter((letter) => letter.status === status).length;
  const parts = [
    `${count('sent')} sent`,
    ...(count('to-print') > 0 ? [`${count('to-print')} to be printed`] : []),
    ...(count('claimed') > 0 ? [`${count('claimed')} on their way`] : []),
    ...(count('returned') > 0 ? [`${count('returned')} that could not go out`] : []),
  ];
  const problems = letters.flatMap(({ subject, recipient, problem }) =>
    problem ? [paint('red', `  ${subject ?? recipient}: ${problem}`)] : [],
  );
  return [`Letters: ${parts.join(', ')}.`, ...problems].join('\n');
}
