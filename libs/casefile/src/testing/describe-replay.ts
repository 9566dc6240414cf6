/// <reference types="jest" />
import { createLogger } from '@ehc/platform/logging';
import { installRuntime } from '@ehc/platform/temporal';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundled } from './bundled.js';
import { storedHistories, type StoredHistories } from './stored-histories.js';

export interface ReplayedKind {
  /** one case and several, in words: "an appeal", "appeals" */
  one: string;
  many: string;
  /** where the histories are */
  folder: string;
  /** every path that a case can take, by its name */
  paths: Readonly<Record<string, unknown>>;
  /** the variables that say where the workflows of today are, and those with a change that no running case would survive */
  today: string;
  changed: string;
}

/** The spec of every kind of case: what ran under earlier versions is understood by today's, and a careless change is not. */
export function describeReplay({ one, many, folder, paths, today, changed }: ReplayedKind): StoredHistories {
  jest.setTimeout(60_000);
  beforeAll(() => installRuntime(createLogger({ name: 'test', level: 'silent' })));
  const histories = storedHistories(folder);
  const { files, textOf, replay } = histories;

  describe(`given the histories of ${many} that ran under earlier versions`, () => {
    it(`then there is one for each path that ${one} can take, and none is large`, () => {
      expect(Object.keys(paths).filter((path) => !files.includes(`${path}.json`))).toEqual([]);
      for (const file of files) expect(textOf(file).length).toBeLessThan(300_000);
    });

    it.each(files)('when %s is replayed, then the workflow of today does what was done then', (file) =>
      replay(bundled(today), file),
    );

    it.each(files)(
      'when the workflow is changed to wait before its first entry, then the replay of %s fails',
      async (file) => {
        await expect(replay(bundled(changed), file)).rejects.toBeInstanceOf(DeterminismViolationError);
      },
    );
  });
  return histories;
}
