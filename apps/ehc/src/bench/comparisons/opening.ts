import type { Say } from '../../servers/progress.js';
import type { Arm } from '../arms/arm.js';
import { openThroughApi, officerToken } from '../arms/api-client.js';
import { newReference } from '../arms/case-facts.js';
import { open } from '../arms/updates.js';
import { interleaved } from '../measure/interleaved.js';
import { ratios, spreadOf, type Spread } from '../measure/spread.js';
import type { BenchServers } from '../servers/bench-servers.js';

export interface OpeningFigures {
  repeats: number;
  /** Openings of each side in one repeat, one after the other, the two sides taking turns. */
  openings: number;
  /** Medians of a repeat, in milliseconds. */
  api: Spread;
  bare: Spread;
  ratio: Spread;
}

/** Opening a case through the API against a bare update-with-start and one insert: milliseconds until the answer. */
export async function openings(
  caseworkUrl: string,
  bare: Arm,
  servers: BenchServers,
  options: { repeats: number; openings: number },
  say: Say,
): Promise<OpeningFigures> {
  const token = await officerToken(servers.identityUrl);
  const sides = [() => openThroughApi(caseworkUrl, token), () => open(bare.driven, newReference())];
  const api: number[] = [];
  const floor: number[] = [];
  for (let repeat = 0; repeat <= options.repeats; repeat += 1) {
    say(`Opening cases, ${repeat === 0 ? 'warm-up' : `repeat ${repeat} of ${options.repeats}`}`);
    const [ofApi, ofBare] = await interleaved(sides, options.openings, (work) => milliseconds(work));
    if (repeat === 0) continue;
    api.push(spreadOf(ofApi!).median);
    floor.push(spreadOf(ofBare!).median);
  }
  return { ...options, api: spreadOf(api), bare: spreadOf(floor), ratio: spreadOf(ratios(api, floor)) };
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
