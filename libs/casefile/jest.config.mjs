import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'casefile', rootDir: import.meta.dirname };
