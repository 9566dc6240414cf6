import { longDate } from '@ehc/rules/plain-date';
import type { Done } from '../drive.js';
import { paint } from './paint.js';

const dayWidth = '30 September 2026'.length;
const wordsWidth = 84;
const loginWidth = 28;

/** A step as one line, with what the clocks recorded at once. */
export function stepLine({ on, words, by, receipt }: Done): string {
  const roomy = (process.stdout.columns || Infinity) >= dayWidth + wordsWidth + loginWidth;
  const line = `${(on ? longDate(on) : '').padStart(dayWidth)}  ${roomy ? words.padEnd(wordsWidth) : words} ${paint('dim', by.login)}`;
  const kinds = receipt?.entries.map(({ kind }) => kind) ?? [];
  const said = [
    count(kinds, 'limit-missed', 'called missed', 'red'),
    count(kinds, 'breach-withdrawn', 'no longer called missed', 'green'),
  ];
  return [line, ...said.flatMap((text) => (text ? [`${' '.repeat(dayWidth + 2)}${text}`] : []))].join('\n');
}

function count(kinds: string[], kind: string, words: string, colour: 'red' | 'green'): string | undefined {
  const number = kinds.filter((one) => one === kind).length;
  return number === 0 ? undefined : paint(colour, `  ${number} ${number === 1 ? 'limit' : 'limits'} ${words}`);
}
