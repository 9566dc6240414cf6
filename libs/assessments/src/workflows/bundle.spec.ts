import { bundleContent } from '@ehc/casefile/testing';
import { WORKFLOW_TYPE } from '../contract/index.js';

const bundle = bundleContent(process.env['EHC_TEST_WORKFLOWS']!);

describe('the bundle of the workflows', () => {
  it('holds every workflow of the contract', () => expect(bundle.has(WORKFLOW_TYPE)).toBe(true));

  it('is smaller than 2.5 MB', () => expect(bundle.size).toBeLessThan(2_500_000));

  it('holds of libraries only what Temporal needs, and so no validation, database, web or date library', () =>
    expect(bundle.otherLibraries).toEqual([]));

  it('holds of the project only contracts, domain, workflows and what is plain: no rule of law, no data, no activity, no API', () =>
    expect(bundle.floors).toEqual([
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
    ]));
});
