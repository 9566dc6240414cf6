/// <reference types="jest" />
import { workflowOf } from '../contract/index.js';
import { bundleContent } from './bundle-content.js';
import { bundled } from './bundled.js';

/** The spec of every bundle of workflows. @param project the library of the kind. @param variable says where the bundle is */
export function describeBundle(project: string, kind: string, variable: string): void {
  describe('the bundle of the workflow', () => {
    const bundle = bundleContent(bundled(variable).codePath);

    it('holds the workflow under the name by which it is started', () =>
      expect(bundle.has(workflowOf(kind).type)).toBe(true));

    it('is smaller than 2.5 MB', () => expect(bundle.size).toBeLessThan(2_500_000));

    it('holds of libraries only what Temporal needs, and so no validation, database, web or date library', () =>
      expect(bundle.otherLibraries).toEqual([]));

    it('holds of the project only contracts, domain, workflows and what is plain: no rule of law, no data, no activity, no API', () =>
      expect(bundle.floors).toEqual(
        [
          ...['casefile', project].flatMap((lib) => [`${lib}/contract`, `${lib}/domain`, `${lib}/workflows`]),
          'platform/plain',
          'platform/search-attributes',
          'platform/temporal',
          'rules/calendar',
        ].sort(),
      ));
  });
}
