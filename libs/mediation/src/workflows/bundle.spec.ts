import { bundleContent } from '@ehc/casefile/testing';
import { workflowOf } from '@ehc/casefile/contract';
import { KIND } from '../contract/index.js';

const bundle = bundleContent(process.env['EHC_TEST_MEDIATION_WORKFLOWS']!);

describe('the bundle of the workflow', () => {
  it('holds the workflow under the name by which it is started', () =>
    expect(bundle.has(workflowOf(KIND).type)).toBe(true));

  it('holds only contracts, domain, workflows and what is plain: no rule of law, no data, no activity, no API, no library', () => {
    expect(bundle.otherLibraries).toEqual([]);
    expect(bundle.floors).toEqual([
      'casefile/contract',
      'casefile/domain',
      'casefile/workflows',
      'mediation/contract',
      'mediation/domain',
      'mediation/workflows',
      'platform/plain',
      'platform/search-attributes',
      'platform/temporal',
      'rules/calendar',
    ]);
  });
});
