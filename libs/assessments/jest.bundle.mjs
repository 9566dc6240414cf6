import { bundlesForTests } from '../casefile/jest.bundle.mjs';

export default bundlesForTests(import.meta.dirname, {
  EHC_TEST_WORKFLOWS: 'workflows/index.ts',
  EHC_TEST_CHANGED_WORKFLOWS: 'testing/changed-workflows.ts',
  EHC_TEST_STRICTER_WORKFLOWS: 'testing/stricter-workflows.ts',
});
