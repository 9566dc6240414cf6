import { setTimeout as pause } from 'node:timers/promises';
import { workflowIdOf } from '@ehc/assessments/contract';
import { dataConverter } from '@ehc/platform/temporal';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { Casework } from '../../api-client/casework.js';
import { lookAtAll } from '../../commands/reconcile/look.js';
import { mend } from '../../commands/reconcile/mend.js';
import { CaseInFlight } from '../caseload/case-in-flight.js';
import type { Caseload } from '../caseload/caseload.js';
import type { Fault } from '../fault.js';
import { preload, workflowBundle } from '../preloads/paths.js';
import type { System } from '../system/system.js';
import { plantedBundle } from './planted-bundle.js';

const sample = 100;

/** F18 */
export const replay: Fault = {
  id: 'F18',
  title: 'Live histories are replayed',
  does: `up to ${sample} histories of this run under the worker's bundle, then under one with a fault planted in it`,
  expected: 'none breaks under the bundle; all break under the planted one',
  async strike({ system, caseload }) {
    Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } } });
    const references = caseload.cases.flatMap(({ reference }) => reference ?? []).slice(0, sample);
    const right = await brokenUnder(system, workflowBundle, references);
    const planted = await brokenUnder(system, plantedBundle(system.folder), references);
    return {
      figures: [`${references.length} histories: ${right} broke; under the planted bundle ${planted}`],
      wrong: [
        ...(right === 0 ? [] : [`${right} histories broke`]),
        ...(planted === references.length
          ? []
          : [`under the planted bundle only ${planted} of ${references.length} broke`]),
      ],
    };
  },
};

async function brokenUnder({ client, keys }: System, codePath: string, references: string[]): Promise<number> {
  async function* histories() {
    for (const reference of references) {
      const workflowId = workflowIdOf(reference);
      yield { workflowId, history: await client.client.workflow.getHandle(workflowId).fetchHistory() };
    }
  }
  const options = { workflowBundle: { codePath }, dataConverter: dataConverter(keys) };
  let broken = 0;
  for await (const { error } of Worker.runReplayHistories(options, histories())) if (error) broken += 1;
  return broken;
}

/** F19 */
export const badDeploy: Fault = {
  id: 'F19',
  title: 'A bad version of the workflows is deployed and rolled back',
  does: 'the worker is started with a bundle in which a fault is planted, and after fifteen seconds with the right one',
  expected:
    'running cases stand still under it and go on after it; the few that were opened under it are named stuck by `ehc reconcile` and begin again from the log',
  async strike({ system, caseload }) {
    const bundle = plantedBundle(system.folder);
    await system.parts.worker.restart({ preload: preload('other-worker'), env: () => ({ EHC_FAULT_BUNDLE: bundle }) });
    await openSome(system, caseload);
    await pause(15_000);
    caseload.noMore();
    await system.parts.worker.restart();
    const mendedAt = Date.now();
    await pause(30_000); // what stood still goes on by itself at its next attempt
    const mended = await mendStuck(system);
    return {
      figures: [`${opened} cases were opened under it, ${mended} began again from the log`],
      wrong: mended > opened ? ['cases that were opened before it did not go on by themselves'] : [],
      mendedAt,
    };
  },
};

const opened = 3;

async function openSome({ caseworkUrl, identityUrl }: System, caseload: Caseload): Promise<void> {
  const casework = new Casework({ caseworkUrl, identityUrl });
  for (const area of ['essex', 'ealing', 'wigan'].slice(0, opened)) {
    const one = new CaseInFlight(area);
    await one.step(casework);
    caseload.cases.push(one);
  }
}

/** Looks until nothing is stuck for a while: a task is called stuck only when it failed several times. */
async function mendStuck(system: System): Promise<number> {
  const sides = { database: system.recordAs.ehc_casework, temporal: system.client };
  let mended = 0;
  for (const until = Date.now() + 20_000; Date.now() < until; await pause(3000))
    for (const look of await lookAtAll(sides))
      if (look.standing === 'the workflow is stuck') {
        await mend(sides, look);
        mended += 1;
      }
  return mended;
}
