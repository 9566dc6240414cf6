import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.mjs';
import { dataAccess } from './tools/lint/data-access.mjs';
import { pureFloors, typedFloors } from './tools/lint/workflow-safety.mjs';

const sources = ['libs/*/src/**/*.ts', 'apps/*/src/**/*.ts'];
const nodeGlobals = ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'setImmediate', 'clearTimeout', 'fetch'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/coverage/', '.nx/', '.data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: Object.fromEntries([...nodeGlobals, 'module', 'require'].map((name) => [name, 'readonly'])) } },
  { files: sources, extends: [tseslint.configs.recommended], rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }] } },
  { files: sources, plugins: { '@nx': nx }, rules: { '@nx/enforce-module-boundaries': ['error', boundaries] } },
  { files: ['apps/ehc/src/settings/**/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  ...typedFloors,
  ...pureFloors,
  ...dataAccess,
  prettier,
);
