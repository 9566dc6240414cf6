import type { Result } from '../run.js';

const head = ['Fault', 'Server', 'Cases', 'Commands', 'Lost', 'Doubled', 'Letters twice (marked)', 'Recovered, s', 'All done, s', 'Result']; // prettier-ignore
const seconds = (ms: number | undefined): string => (ms === undefined ? '–' : (ms / 1000).toFixed(1));

/** One line for each trial. */
export function resultTable(results: Result[]): string {
  const lines = [head, head.map(() => '---'), ...results.map(lineOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function lineOf(result: Result): (string | number)[] {
  const { id, title } = result.fault;
  const name = `${id} ${title}`;
  if ('failure' in result) return [name, result.server, '–', '–', '–', '–', '–', '–', '–', '**failed**'];
  const { cases, commands, lost, doubled, letters, wrong } = result.found;
  return [
    name,
    result.server,
    cases,
    commands,
    lost,
    doubled,
    `${letters.twice} (${letters.flagged}) of ${letters.sent}`,
    seconds(result.recoveredAfterMs),
    seconds(result.doneAfterMs),
    wrong.length === 0 ? 'passed' : '**failed**',
  ];
}
