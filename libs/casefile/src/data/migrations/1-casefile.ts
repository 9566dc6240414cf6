import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, enterFunction, letterNotice } from './functions.js';
import { tables } from './tables.js';
import { rowLevelSecurity } from './row-level-security.js';

/** The record that every kind of case has, each local authority's rows walled off from the first day. */
export class Casefile1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...enterFunction, ...appendOnly, ...letterNotice, ...rowLevelSecurity])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema casefile cascade');
  }
}
