import type { RuleTable } from './table.js';

/** A group of rules of one instrument that belong together, under the heading it has on the page. */
export interface Part {
  heading: string;
  rules: RuleTable;
}
