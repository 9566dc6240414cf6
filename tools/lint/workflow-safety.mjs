import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const noSpecs = ['**/*.spec.ts', '**/testing/**'];
const workflows = ['libs/*/src/workflows/**/*.ts'];

/** Everything that the workflow bundle takes in, or that must stay a pure function. */
const pure = [
  ...workflows,
  'libs/*/src/contract/**/*.ts',
  'libs/*/src/domain/**/*.ts',
  'libs/platform/src/{plain,search-attributes}/**/*.ts',
];

const builtins = {
  patterns: [
    {
      group: ['node:*'],
      message: 'Workflows and the domain are replayed: no Node module there. What touches the world is an activity.',
    },
  ],
  paths: builtinModules
    .filter((name) => !name.startsWith('_'))
    .map((name) => ({ name, message: 'Workflows and the domain are replayed: no Node module there.' })),
};

/** What the sandbox does not take away, and what would differ at replay. */
const outside = ['process', 'fetch', 'Buffer', 'WeakRef', 'FinalizationRegistry', '__dirname', 'require'].map(
  (name) => ({ name, message: 'This differs at replay: workflows and the domain see only what they are given.' }),
);

/** Looked at with types, which is slow, so only here: a promise that nobody waits for is lost work. */
export const typedFloors = [
  {
    files: workflows,
    ignores: noSpecs,
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/../..` },
    },
    rules: { '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }] },
  },
];

export const pureFloors = [
  {
    files: pure,
    ignores: noSpecs,
    rules: { 'no-restricted-imports': ['error', builtins], 'no-restricted-globals': ['error', ...outside] },
  },
];
