import { join } from 'node:path';
import { storedHistories } from '@ehc/casefile/testing';
import { createLogger } from '@ehc/platform/logging';
import { installRuntime } from '@ehc/platform/temporal';
import { DeterminismViolationError } from '@temporalio/workflow';
import { historyStories } from '../testing/history-stories.js';
import { workflowsForTests } from '../testing/office.js';

jest.setTimeout(60_000);
const { files, textOf, replay } = storedHistories(join(import.meta.dirname, 'histories'));
beforeAll(() => installRuntime(createLogger({ name: 'test', level: 'silent' })));

describe('given the histories of disagreements that ran under earlier versions', () => {
  it('then there is one for each path that a disagreement can take, and none is large', () => {
    expect(Object.keys(historyStories).filter((path) => !files.includes(`${path}.json`))).toEqual([]);
    for (const file of files) expect(textOf(file).length).toBeLessThan(300_000);
  });

  it.each(files)('when %s is replayed, then the workflow of today does what was done then', (file) =>
    replay(workflowsForTests(), file),
  );

  it.each(files)(
    'when the workflow is changed to wait before its first entry, then the replay of %s fails',
    async (file) => {
      await expect(
        replay({ codePath: process.env['EHC_TEST_CHANGED_DISAGREEMENT_WORKFLOWS']! }, file),
      ).rejects.toBeInstanceOf(DeterminismViolationError);
    },
  );
});
