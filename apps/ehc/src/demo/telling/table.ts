import Table from 'cli-table3';
import { stripVTControlCharacters } from 'node:util';
import { paint } from './paint.js';

const narrowest = 9;

/**
 * A table for the terminal: a heading, and rows close together. Where it is wider than the terminal, its widest columns
 * are made narrower and their words wrap.
 */
export function tableOf(
  heading: string[],
  rows: string[][],
  alignRight: number[] = [],
  columns = process.stdout.columns,
): string {
  const table = new Table({
    head: heading.map((words) => paint('bold', words)),
    style: { head: [], border: [], compact: true },
    colAligns: heading.map((_, column) => (alignRight.includes(column) ? 'right' : 'left')),
    colWidths: fitting(
      heading.map((_, column) => natural([heading, ...rows], column)),
      columns,
    ),
    wordWrap: true,
  });
  table.push(...rows);
  return table.toString();
}

/** The width of the longest text in a column, with a space on each side. */
const natural = (rows: string[][], column: number): number =>
  Math.max(...rows.map((row) => stripVTControlCharacters(row[column]!).length)) + 2;

/** Widths that fit into so many columns, borders included; as they are where that is not known. */
export function fitting(widths: number[], columns: number | undefined): number[] {
  const fit = [...widths];
  const room = (columns || Infinity) - widths.length - 1;
  while (sum(fit) > room && Math.max(...fit) > narrowest) fit[fit.indexOf(Math.max(...fit))]! -= 1;
  return fit;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
