/** The project's database on the Postgres server. */
export const databaseName = 'ehc';
