import type { DataSource } from 'typeorm';

interface Column {
  place: string;
  table: string;
  column: string;
  type: string;
}

/**
 * Looks for texts in every column of every table of the database, past all walls: words, JSON, lists, dates, and the bytes of files.
 * @returns the places in which each text stands; a text that stands nowhere is left out
 */
export async function tracesOf(admin: DataSource, texts: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const column of await columnsOf(admin))
    for (const text of await textsIn(admin, column, texts)) (found[text] ??= []).push(column.place);
  return found;
}

/** Every column of every table. */
export const columnsOf = (admin: DataSource): Promise<Column[]> =>
  admin.query(
    `select c.table_schema || '.' || c.table_name || '.' || c.column_name as place,
       format('%I.%I', c.table_schema, c.table_name) as table, format('%I', c.column_name) as column, c.data_type as type
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );

async function textsIn(admin: DataSource, { table, column, type }: Column, texts: readonly string[]) {
  const here =
    type === 'bytea'
      ? `position(convert_to(wanted, 'UTF8') in ${column}) > 0`
      : `position(lower(wanted) in lower(${column}::text)) > 0`;
  const rows = (await admin.query(
    `select wanted from unnest($1::text[]) as wanted where exists (select from ${table} where ${here})`,
    [texts],
  )) as { wanted: string }[];
  return rows.map(({ wanted }) => wanted);
}

/** The fingerprints that are kept of requests about a case. */
export async function fingerprintsOf(admin: DataSource, reference: string): Promise<string[]> {
  const rows = (await admin.query(
    `select fingerprint from casefile.openings where reference = $1
     union select fingerprint from casefile.particulars where case_reference = $1
     union select fingerprint from casefile.requests where case_reference = $1`,
    [reference],
  )) as { fingerprint: string }[];
  return rows.map(({ fingerprint }) => fingerprint).filter((fingerprint) => fingerprint !== '');
}
