import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'mediation',
  rootDir: import.meta.dirname,
  globalSetup: '<rootDir>/jest.bundle.mjs',
};
