import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults } from './matrix/index.js';
import { suffer } from './suffer.js';
import { startSystem, type System } from './system/system.js';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'ehc-faults-'));
let system: System;
beforeAll(async () => {
  system = await startSystem('developer', folder, () => {});
});
afterAll(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The long form, with every fault and more cases, is `npm run faults`. */
const shortForm = ['F1', 'F4', 'F6', 'F8', 'F12', 'F14', 'F15', 'F26'];

describe('given cases on their way from the request to their end', () => {
  it.each(faults.filter(({ id }) => shortForm.includes(id)))(
    'when $does, then $expected; nothing is lost or doubled, and every limit and the chain are right ($id)',
    async (fault) => {
      const { found } = await suffer(system, fault, { cases: 4, callers: 4, limits: 40, seconds: 3, long: false });
      expect(found.wrong).toEqual([]);
      expect(found).toMatchObject({ lost: 0, doubled: 0 });
      expect(found.commands).toBeGreaterThanOrEqual(4 * 16);
    },
  );
});
