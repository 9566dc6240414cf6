import { bundlesForTests } from '../casefile/jest.bundle.mjs';

export default bundlesForTests(import.meta.dirname, {
  EHC_TEST_DISAGREEMENT_WORKFLOWS: 'workflows/index.ts',
  EHC_TEST_CHANGED_DISAGREEMENT_WORKFLOWS: 'testing/changed-workflows.ts',
});
