import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { workflowIdOf } from '../contract/index.js';
import { historyStories, storiesBegin } from './history-stories.js';
import { openOffice, type Office } from './office.js';

/**
 * Plays every path of a case and writes the history of each of its runs to the folder, in place of those that were there.
 * Needs the servers of the workflow tests. Nothing is encrypted: the people in these cases are codes.
 * @returns the names of the files
 */
export async function recordHistories(folder: string): Promise<string[]> {
  const office = await openOffice({ on: storiesBegin, encrypted: false });
  try {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) await rm(join(folder, name));
    const files: string[] = [];
    for (const [name, play] of Object.entries(historyStories)) {
      const { reference } = await play(office);
      for (const [run, text] of (await runsOf(office, workflowIdOf(reference))).entries()) {
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

interface JsonHistory {
  events: { workflowExecutionStartedEventAttributes?: { continuedExecutionRunId?: string } }[];
}

/** Every run of a workflow from its first; each says in its first event which one it continues. */
async function runsOf({ client }: Office, workflowId: string): Promise<string[]> {
  const texts: string[] = [];
  let runId: string | undefined = (await client.workflow.getHandle(workflowId).describe()).runId;
  while (runId) {
    const history = JSON.parse(
      historyToJSON(await client.workflow.getHandle(workflowId, runId).fetchHistory()),
    ) as JsonHistory;
    texts.unshift(asText(history));
    runId = history.events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return texts;
}

const madeUp = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Maps and sets come from the server in any order. */
function ordered(key: string, value: unknown): unknown {
  if (key.endsWith('UsedFlags')) return [...(value as number[])].sort((a, b) => a - b);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Without what differs from machine to machine: names of hosts and processes, and IDs that are made up. */
function asText(history: unknown): string {
  const known = new Map<string, string>();
  const numbered = (id: string) => {
    if (!known.has(id)) known.set(id, `00000000-0000-4000-8000-${String(known.size + 1).padStart(12, '0')}`);
    return known.get(id)!;
  };
  const plain = (key: string, value: unknown) => {
    if (key === 'identity') return 'test';
    if (key === 'binaryChecksum' || key === 'buildId') return undefined;
    return typeof value === 'string' && madeUp.test(value) ? numbered(value) : ordered(key, value);
  };
  return `${JSON.stringify(history, plain, 1)}\n`;
}
