import { stringify } from 'csv-stringify/sync';
import type { Published } from './published.js';

/** One line for each number, as UTF-8 with a line of headings (RFC 4180). */
export const csvOf = ({ period: { from, to }, localAuthority, rows }: Published): string =>
  stringify(
    rows.map((row) => ({ period: `${from}/${to}`, 'local authority': localAuthority, ...row })),
    {
      header: true,
      columns: ['period', 'local authority', 'measure', 'category', 'value', 'note'],
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
