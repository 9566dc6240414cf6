import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'disagreements',
  rootDir: import.meta.dirname,
  globalSetup: '<rootDir>/jest.bundle.mjs',
};
