import type { Spread } from '../measure/spread.js';

/** A spread as cells of a table: least, median in bold, greatest. */
export const cells = ({ min, median, max }: Spread, digits: number, unit = ''): string => {
  const show = (figure: number) => `${figure.toFixed(digits)}${unit}`;
  return `${show(min)} | **${show(median)}** | ${show(max)}`;
};

/** Rows of text as a Markdown table; the first row is the heading. */
export function table([heading, ...rows]: string[][]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const columns = line(heading!).split('|').length - 2;
  return [line(heading!), `|${' --- |'.repeat(columns)}`, ...rows.map(line)].join('\n');
}

/** Whether an aim is reached by the median, in words. */
export function verdict(figure: number, aim: { atLeast: number } | { atMost: number }): string {
  const [met, words] =
    'atLeast' in aim
      ? [figure >= aim.atLeast, `at least ${aim.atLeast}`]
      : [figure <= aim.atMost, `at most ${aim.atMost}`];
  return `${words}: ${met ? 'reached' : '**missed**'}`;
}
