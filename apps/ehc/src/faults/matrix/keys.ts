import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectTemporal } from '@ehc/platform/temporal';
import type { Fault } from '../fault.js';
import { serviceNames, type System } from '../system/system.js';

const newKey = () => randomBytes(32).toString('base64');

/** F22 */
export const keysRotatedAndLost: Fault = {
  id: 'F22',
  title: 'Payload keys are rotated, and one is lost',
  does: 'every LA gets a new key while cases run; then the keys of Wigan are missing for a time',
  expected:
    'cases go on under the new key; without their key those of Wigan wait and no others, and go on when it is back',
  async strike({ system, caseload }) {
    const rotated = Object.fromEntries(
      Object.entries(system.keys).map(([la, { keys }]) => [la, { current: 'k2', keys: { ...keys, k2: newKey() } }]),
    );
    await use(system, rotated);
    await caseload.more(10);
    const k3 = newKey();
    await use(system, { ...rotated, WI: { current: 'k3', keys: { k3 } } });
    const before = confirmedIn(caseload.cases);
    await caseload.more(15);
    const meanwhile = confirmedIn(caseload.cases).others - before.others;
    await use(system, { ...rotated, WI: { ...rotated['WI']!, keys: { ...rotated['WI']!.keys, k3 } } });
    return {
      figures: [`${meanwhile} commands of the other authorities were confirmed without Wigan's keys`],
      wrong: meanwhile > 0 ? [] : ['the other authorities stood still'],
    };
  },
};

type Keys = System['keys'];

/** Writes the keys where `npm start` keeps them, and starts the services again. */
async function use(system: System, keys: Keys): Promise<void> {
  writeFileSync(join(system.folder, 'payload-keys.json'), JSON.stringify(keys), { mode: 0o600 });
  await Promise.all(serviceNames.map((name) => system.parts[name].restart()));
  const before = system.client;
  system.client = await connectTemporal({ address: system.temporal.address, namespace: 'default', keys });
  system.keys = keys;
  await before.close();
}

const confirmedIn = (cases: { area: string; confirmed: unknown[] }[]) => ({
  others: cases.filter(({ area }) => area !== 'wigan').reduce((sum, { confirmed }) => sum + confirmed.length, 0),
});
