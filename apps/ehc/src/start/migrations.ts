import { migrations as assessments } from '@ehc/assessments/data';
import { migrations as casefile } from '@ehc/casefile/data';
import { migrations as certificates } from '@ehc/certificates/data';
import { migrations as correspondence } from '@ehc/correspondence/data';
import { migrations as disagreements } from '@ehc/disagreements/data';
import { migrations as mediation } from '@ehc/mediation/data';
import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

/** The migrations of every context, to be run in the order of their time. */
export const allMigrations: Migration[] = [
  ...casefile,
  ...assessments,
  ...correspondence,
  ...mediation,
  ...certificates,
  ...disagreements,
];
