import { bundlesForTests } from '../casefile/jest.bundle.mjs';

export default bundlesForTests(import.meta.dirname, {
  EHC_TEST_MEDIATION_WORKFLOWS: 'workflows/index.ts',
  EHC_TEST_CHANGED_MEDIATION_WORKFLOWS: 'testing/changed-workflows.ts',
});
