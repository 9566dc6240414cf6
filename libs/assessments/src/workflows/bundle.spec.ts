import { readFileSync } from 'node:fs';
import { WORKFLOW_TYPE } from '../contract/index.js';

const bundle = readFileSync(process.env['EHC_TEST_WORKFLOWS']!, 'utf8');
const modules = [...bundle.matchAll(/^\/\*\*\*\/ "([^"]+)"/gm)].map(([, path]) =>
  path!.replace(/^(\.\.?\/)*(node_modules\/)?/, ''),
);

describe('the bundle of the workflows', () => {
  it('holds every workflow of the contract', () =>
    expect(bundle).toMatch(new RegExp(`\\b${WORKFLOW_TYPE}: \\(\\) =>`)));

  it('is smaller than 2.5 MB', () => expect(Buffer.byteLength(bundle)).toBeLessThan(2_500_000));

  it('holds of libraries only what Temporal needs, and so no validation, database, web or date library', () => {
    const libraries = new Set(
      modules
        .filter((path) => !path.startsWith('libs/'))
        .map((path) =>
          path
            .split('/')
            .slice(0, path.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    );
    expect(
      [...libraries].filter(
        (name) =>
          !['@temporalio/common', '@temporalio/workflow', '@temporalio/worker', 'nexus-rpc', 'ms', 'long'].includes(
            name,
          ) && !/^\?\d+$/.test(name),
      ),
    ).toEqual([]);
    expect(libraries).toContain('@temporalio/workflow');
  });

  it('holds of the project only contracts, domain, workflows and what is plain: no rule of law, no data, no activity, no API', () => {
    const floors = new Set(
      modules
        .filter((path) => path.startsWith('libs/'))
        .map((path) =>
          path
            .split('/')
            .slice(1, 4)
            .filter((part) => part !== 'src' && part !== 'dist')
            .join('/'),
        ),
    );
    expect([...floors].sort()).toEqual([
      'assessments/contract',
      'assessments/domain',
      'assessments/workflows',
      'casefile/contract',
      'casefile/domain',
      'casefile/workflows',
      'platform/plain',
      'platform/search-attributes',
      'platform/temporal',
      'rules/calendar',
    ]);
  });
});
