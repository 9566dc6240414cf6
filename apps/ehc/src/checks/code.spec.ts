import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { plantedCode, type PlantedCode } from './planted-code.js';
import { inRepository, repository } from './repository.js';

interface Looked {
  file: string;
  found: { rule: string; message: string }[];
}

/** What the lint of the repository says to texts, as if they stood in the files named. */
function lookedAt(texts: readonly Pick<PlantedCode, 'file' | 'text'>[]): Looked[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [inRepository('tools/lint/lint-texts.mjs')], {
    cwd: repository,
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The texts could not be looked at:\n${stderr}`);
  return JSON.parse(stdout) as Looked[];
}

describe('what code may not do', () => {
  const allowed = {
    file: 'libs/casefile/src/data/cases.ts',
    text: "export const is = (dataSource: { query(sql: string): unknown }) => dataSource.query('select 1');\n",
  };
  let looked: Looked[] = [];
  beforeAll(() => {
    looked = lookedAt([...plantedCode, allowed]);
  }, 120_000);

  it.each(plantedCode.map((planted, index) => ({ ...planted, index })))(
    'given $what in $file, then $rule objects',
    ({ rule, index, file }) => {
      expect(existsSync(inRepository(file))).toBe(true);
      expect(looked[index]!.found.map((one) => one.rule)).toContain(rule);
    },
  );

  it('given a readiness check that asks nothing of anybody, then nothing objects', () =>
    expect(looked.at(-1)!.found).toEqual([]));
});
