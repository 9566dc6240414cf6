import proto from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForTests } from '../testing/workflow-bundle.js';

jest.setTimeout(60_000);

const folder = join(import.meta.dirname, 'histories');
const histories = readdirSync(folder).map((file) => [file.replace('.pb', ''), file] as const);
let now: WorkflowBundleWithSourceMap;
let changed: WorkflowBundleWithSourceMap;

beforeAll(async () => {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { forward: {}, filter: 'OFF' as never } },
  });
  [now, changed] = await Promise.all([bundleForTests(), bundleForTests('changed-letter')]);
});

const replay = (workflowBundle: WorkflowBundleWithSourceMap, file: string): Promise<void> =>
  Worker.runReplayHistory(
    { workflowBundle },
    proto.temporal.api.history.v1.History.decode(readFileSync(join(folder, file))),
  );

describe.each(histories)('the stored history of a letter: %s', (_, file) => {
  it('is understood by the workflow as it is now', () => replay(now, file));
  it('is not understood by a workflow that was changed carelessly', () =>
    expect(replay(changed, file)).rejects.toThrow(DeterminismViolationError));
});

it('covers every way a letter can go', () =>
  expect(histories.map(([name]) => name)).toEqual([
    'mail-down-then-sent',
    'missing-fact-then-sent',
    'record-away-then-missing-fact-then-sent',
    'returned',
    'sent',
    'to-print',
  ]));
