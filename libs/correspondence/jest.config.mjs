import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'correspondence', rootDir: import.meta.dirname };
