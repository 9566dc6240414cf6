/** A file that breaks one rule of .dependency-cruiser.cjs, written as our own code would be written. */
export interface PlantedImport {
  rule: string;
  file: string;
  imports: string;
  typeOnly?: true;
}

/** At least one for each rule; a rule without one fails the test. */
export const plantedImports: PlantedImport[] = [
  { rule: 'no-circles', file: 'libs/casefile/src/domain/one.ts', imports: './two.js' },
  { rule: 'nobody-imports-an-app', file: 'libs/assessments/src/api/wiring.ts', imports: '@ehc/casework-app/config' },
  {
    rule: 'nobody-imports-an-app',
    file: 'apps/worker/src/neighbour.ts',
    imports: '../../casework/src/casework.module.js',
  },
  {
    rule: 'settings-read-schemas-only',
    file: 'apps/ehc/src/settings/peek.ts',
    imports: '../../../casework/src/casework.module.js',
  },
  { rule: 'rules-stand-alone', file: 'libs/rules/src/due/framed.ts', imports: '@nestjs/common' },
  { rule: 'rules-stand-alone', file: 'libs/rules/src/due/placed.ts', imports: '@ehc/platform/la', typeOnly: true },
  {
    rule: 'platform-knows-no-case',
    file: 'libs/platform/src/auth/knowing.ts',
    imports: '@ehc/casefile/contract',
    typeOnly: true,
  },
  {
    rule: 'casefile-knows-no-context',
    file: 'libs/casefile/src/data/knowing.ts',
    imports: '@ehc/assessments/contract',
  },
  { rule: 'nothing-shipped-uses-test-code', file: 'apps/worker/src/shortcut.ts', imports: '@ehc/platform/testing' },
  {
    rule: 'contexts-meet-in-contracts',
    file: 'libs/correspondence/src/writing/prying.ts',
    imports: '@ehc/assessments/domain',
  },
  {
    rule: 'contexts-meet-in-contracts',
    file: 'libs/assessments/src/api/prying.ts',
    imports: '@ehc/correspondence/data',
    typeOnly: true,
  },
  { rule: 'platform-by-its-doors', file: 'libs/assessments/src/api/wholesale.ts', imports: '@ehc/platform' },
  { rule: 'contract-is-words', file: 'libs/assessments/src/contract/schema.ts', imports: 'zod' },
  { rule: 'domain-is-pure', file: 'libs/assessments/src/domain/stored.ts', imports: '../data/rows.js', typeOnly: true },
  { rule: 'domain-is-pure', file: 'libs/assessments/src/domain/framed.ts', imports: 'typeorm', typeOnly: true },
  { rule: 'retention-is-a-table', file: 'libs/casefile/src/retention/stored.ts', imports: '../data/rows.js' },
  { rule: 'workflows-see-no-world', file: 'libs/assessments/src/workflows/stored.ts', imports: '@ehc/casefile/data' },
  { rule: 'workflows-see-no-world', file: 'libs/assessments/src/workflows/reckoned.ts', imports: '@ehc/rules' },
  { rule: 'workflows-see-no-world', file: 'libs/casefile/src/workflows/timed.ts', imports: 'node:timers/promises' },
  {
    rule: 'workflows-reach-no-world',
    file: 'libs/assessments/src/workflows/through-the-domain.ts',
    imports: '../domain/tables.js',
  },
  { rule: 'data-is-a-floor', file: 'libs/assessments/src/data/served.ts', imports: '@nestjs/common' },
  {
    rule: 'activities-are-not-http',
    file: 'libs/assessments/src/activities/answering.ts',
    imports: '../api/answer.js',
  },
  { rule: 'api-speaks-by-updates', file: 'libs/assessments/src/api/inside.ts', imports: '../workflows/story.js' },
];

/** What the planted files lead to on the way: the other half of a circle, and a domain that reaches the tables of law. */
export const bridges: Omit<PlantedImport, 'rule'>[] = [
  { file: 'libs/casefile/src/domain/two.ts', imports: './one.js' },
  { file: 'libs/assessments/src/domain/tables.ts', imports: '@ehc/rules/agreements' },
];
