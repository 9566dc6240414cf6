import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'certificates', rootDir: import.meta.dirname };
