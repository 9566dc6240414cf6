import { findPublic, nobody, statusList } from '@ehc/certificates/data';
import { withinLa } from '@ehc/platform/database';
import type { DataSource } from 'typeorm';
import type { Register } from './register.js';

/** The register as Postgres holds it. */
export const registerIn = (database: DataSource): Register => ({
  find: (number) => withinLa(database, nobody, (m) => findPublic(m, number)),
  revoked: () => withinLa(database, nobody, statusList),
});
