import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type Violation } from './cruise.js';
import { plant } from './plant.js';
import { bridges, plantedImports } from './planted-imports.js';
import { inRepository, repository } from './repository.js';

const { forbidden } = createRequire(__filename)(inRepository('.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

describe('who may import whom', () => {
  let found: Violation[] = [];
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ehc-planted-')));

  beforeAll(() => {
    plant(folder, [...plantedImports, ...bridges]);
    found = cruise(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(plantedImports)('given $file that imports $imports, then $rule objects', ({ rule, file }) =>
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule),
  );

  it('has a planted violation for every rule', () =>
    expect(
      forbidden.map(({ name }) => name).filter((name) => !plantedImports.some(({ rule }) => rule === name)),
    ).toEqual([]));

  it('is kept to by all of our code', () => expect(cruise(repository)).toEqual([]), 60_000);
});
