import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { dataAccess } from './tools/lint/data-access.mjs';
import { pureFloors, typedFloors } from './tools/lint/workflow-safety.mjs';

// Who may import whom is not here but in .dependency-cruiser.cjs.

const sources = ['libs/*/src/**/*.ts', 'apps/*/src/**/*.ts'];
const globals = [
  'process',
  'console',
  'URL',
  'Buffer',
  'setTimeout',
  'setImmediate',
  'clearTimeout',
  'fetch',
  'AbortSignal',
  'performance',
  'module',
  'require',
];
const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/coverage/', '.nx/', '.data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries(globals.map((name) => [name, 'readonly'])) },
  },
  {
    files: sources,
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', unused],
      'prefer-const': ['error', { destructuring: 'all' }],
    },
  },
  // A test may look into an answer that it knows nothing of yet.
  { files: ['**/*.spec.ts', '**/{testing,e2e}/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  ...typedFloors,
  ...pureFloors,
  ...dataAccess,
  prettier,
);
