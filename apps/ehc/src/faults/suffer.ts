import { Casework } from '../api-client/casework.js';
import { Caseload } from './caseload/caseload.js';
import type { Fault, Ground } from './fault.js';
import { checkInvariants, type Found } from './invariants/invariants.js';
import type { System } from './system/system.js';

export interface Suffered {
  fault: Fault;
  server: System['kind'];
  found: Found;
  figures: string[];
  /** from the end of the fault to the first command that was confirmed; absent where nothing was left to do */
  recoveredAfterMs?: number;
  /** from the end of the fault until every case had come to its end */
  doneAfterMs: number;
}

export interface SufferOptions extends Pick<Ground, 'long' | 'limits' | 'seconds'> {
  cases: number;
  callers: number;
}

/** Lets the system suffer one fault with cases in flight, and checks afterwards that nothing came of it. */
export async function suffer(
  system: System,
  fault: Fault,
  { cases, callers, ...how }: SufferOptions,
): Promise<Suffered> {
  const { caseworkUrl, identityUrl } = system;
  const casework = new Casework({ caseworkUrl, identityUrl, patienceMs: 600_000 });
  const caseload = new Caseload({ casework, cases, callers });
  await caseload.more(cases);
  const struck = (await fault.strike({ system, caseload, ...how })) ?? {};
  const mendedAt = struck.mendedAt ?? Date.now();
  await caseload.finish();
  const doneAfterMs = Date.now() - mendedAt;
  const first = caseload.firstConfirmedAfter(mendedAt);
  const found = await checkInvariants(system, { cases: caseload.cases, struck });
  found.wrong.push(
    ...caseload.failures.map((words) => `A caller: ${words}`),
    ...Object.values(system.parts).flatMap((part) => part.fell()),
  );
  return {
    fault,
    server: system.kind,
    found,
    figures: struck.figures ?? [],
    ...(first && { recoveredAfterMs: first - mendedAt }),
    doneAfterMs,
  };
}
