import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'ehc', rootDir: import.meta.dirname };
