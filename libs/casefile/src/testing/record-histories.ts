import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { kindOf, workflowOf } from '../contract/index.js';
import { historyAsText, type JsonHistory } from './history-as-text.js';
import type { Office } from './office.js';

/** Plays one path of a case to its end, or to where the path is left. */
export type Play = (office: Office) => Promise<{ reference: string }>;

/**
 * Plays every path of which the folder has no history yet, one after the other on one clock, and writes the history of each of
 * its runs there. What ran under an earlier version is never replaced: it is the proof that such cases go on.
 * `office` should not encrypt: the people in these cases are codes. It is closed at the end.
 * @returns the names of the files
 */
export async function recordHistories(folder: string, paths: Record<string, Play>, office: Office): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
    const known = await readdir(folder);
    const files: string[] = [];
    for (const [name, play] of Object.entries(paths)) {
      if (known.includes(`${name}.json`)) continue;
      const { reference } = await play(office);
      for (const [run, text] of (await runsOf(office, reference)).entries()) {
        const file = `${name}${run === 0 ? '' : `-${run + 1}`}.json`;
        await writeFile(join(folder, file), text);
        files.push(file);
      }
      await office.clear();
    }
    return files;
  } finally {
    await office.close();
  }
}

/** Every run of a case from its first; each says in its first event which one it continues. */
async function runsOf({ client }: Office, reference: string): Promise<string[]> {
  const workflowId = workflowOf(kindOf(reference)).idOf(reference);
  const texts: string[] = [];
  let runId: string | undefined = (await client.workflow.getHandle(workflowId).describe()).runId;
  while (runId) {
    const history = JSON.parse(
      historyToJSON(await client.workflow.getHandle(workflowId, runId).fetchHistory()),
    ) as JsonHistory;
    texts.unshift(historyAsText(history));
    runId = history.events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return texts;
}
