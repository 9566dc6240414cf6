import type { Result } from '../run.js';

const shown = 5;

/** What was done, expected and found, on each server. */
export function trialText(results: Result[]): string {
  const { id, title, does, expected } = results[0]!.fault;
  return [
    `### ${id} ${title}`,
    `Done: ${does}. Expected: ${expected}.`,
    results.map((result) => `- ${result.server} server: ${foundIn(result)}`).join('\n'),
  ].join('\n\n');
}

function foundIn(result: Result): string {
  if ('failure' in result) return `**the trial itself failed**: ${result.failure}`;
  const { wrong } = result.found;
  const faults = wrong.slice(0, shown).join('; ') + (wrong.length > shown ? `; and ${wrong.length - shown} more` : '');
  return [wrong.length === 0 ? 'as expected' : `**not as expected**: ${faults}`, ...result.figures].join('; ');
}
