// Nest 12 is ESM only and jest runs CommonJS: swc down-levels Nest and our sources alike.
const swcOptions = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'commonjs', ignoreDynamic: false },
  sourceMaps: 'inline',
};
const esmOnly = ['@nestjs', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', 'load-esm', '@borewit', 'jose', 'html-to-text', '@selderee', 'selderee', 'parseley', 'smtp-server', 'mailparser', 'zod-openapi', 'fast-check', 'pure-rand', 'get-port', 'oidc-provider', 'date-holidays', 'content-disposition', 'cookie', 'set-cookie-parser', 'toad-cache'];
export const preset = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.[cm]?[tj]s$': ['@swc/jest', swcOptions] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', '@ehc/source'] },
};
