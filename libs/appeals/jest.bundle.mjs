import { bundlesForTests } from '../casefile/jest.bundle.mjs';

export default bundlesForTests(import.meta.dirname, {
  EHC_TEST_APPEAL_WORKFLOWS: 'workflows/index.ts',
  EHC_TEST_CHANGED_APPEAL_WORKFLOWS: 'testing/changed-workflows.ts',
});
