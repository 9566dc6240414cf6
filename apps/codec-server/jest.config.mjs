import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'codec-server', rootDir: import.meta.dirname };
