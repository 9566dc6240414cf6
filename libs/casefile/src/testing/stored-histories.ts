import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';

export interface StoredHistories {
  files: string[];
  textOf(file: string): string;
  /** Lets the workflows of today do again what was done then. @throws DeterminismViolationError where they would not */
  replay(workflowBundle: WorkflowBundleOption, file: string): Promise<void>;
}

/** The histories in a folder. */
export function storedHistories(folder: string): StoredHistories {
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    files: readdirSync(folder),
    textOf,
    replay: (workflowBundle, file) => Worker.runReplayHistory({ workflowBundle }, JSON.parse(textOf(file))),
  };
}
