import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'appeals',
  rootDir: import.meta.dirname,
  globalSetup: '<rootDir>/jest.bundle.mjs',
};
