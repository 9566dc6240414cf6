import { readFileSync } from 'node:fs';
import { inRepository } from '../checks/repository.js';
import { withTables } from './readme.js';
import { settingsTables } from './tables.js';

const readme = readFileSync(inRepository('README.md'), 'utf8');

describe('the settings in the README', () => {
  it('are those that the programs read: run node apps/ehc/bin/readme-tables.mjs when they differ', () =>
    expect(withTables(readme)).toBe(readme));

  it('name what is needed and what has a default', () => {
    expect(settingsTables()).toMatch(/`DATABASE_URL` \| none: needed \| the address of the database/);
    expect(settingsTables()).toMatch(/`TEMPORAL_ADDRESS` \| `localhost:7233`/);
  });

  it('given a page without a place for them, then that is said', () =>
    expect(() => withTables('# Nothing')).toThrow('The page has no place for "settings"'));
});
