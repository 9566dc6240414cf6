import Table from 'cli-table3';
import { paint } from './paint.js';

/** A table for the terminal: a heading, and rows close together. */
export function tableOf(heading: string[], rows: string[][], alignRight: number[] = []): string {
  const table = new Table({
    head: heading.map((words) => paint('bold', words)),
    style: { head: [], border: [], compact: true },
    colAligns: heading.map((_, column) => (alignRight.includes(column) ? 'right' : 'left')),
  });
  table.push(...rows);
  return table.toString();
}
