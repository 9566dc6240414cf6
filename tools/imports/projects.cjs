const { nest, packages, shipped, specs, temporal, testing, typeorm } = require('./outside.cjs');

/** Rules between projects: everything points towards the law, nothing towards an app. */
exports.projects = [
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one thing, or need a third.',
    severity: 'error',
    from: { pathNot: specs },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'nobody-imports-an-app',
    comment: 'Apps wire. What two of them need belongs into a library; only the table of settings reads their schemas.',
    severity: 'error',
    from: { path: '^(libs|apps)/([^/]+)/', pathNot: '^apps/ehc/src/settings/' },
    to: { path: '^apps/([^/]+)/', pathNot: '^apps/$2/' },
  },
  {
    name: 'settings-read-schemas-only',
    comment:
      'Of an app the table of settings may see its configuration schema, and the page of who may do what its access policy.',
    severity: 'error',
    from: { path: '^apps/ehc/src/settings/' },
    to: { path: '^apps/', pathNot: ['^apps/ehc/', '^apps/[^/]+/src/(config|access|api/actions)\\.ts$'] },
  },
  {
    name: 'rules-stand-alone',
    comment: 'The law is a table: it needs none of our other projects and no framework.',
    severity: 'error',
    from: { path: '^libs/rules/src/', ...shipped },
    to: { path: ['^(libs|apps)/(?!rules/)', nest, typeorm, temporal, packages('zod')] },
  },
  {
    name: 'platform-knows-no-case',
    comment: 'The platform serves every context and knows none.',
    severity: 'error',
    from: { path: '^libs/platform/src/' },
    to: { path: '^(libs|apps)/(?!platform/)' },
  },
  {
    name: 'casefile-knows-no-context',
    comment: 'The casefile is what every kind of case has; it stands on the rules and the platform.',
    severity: 'error',
    from: { path: '^libs/casefile/src/' },
    to: { path: '^(libs|apps)/(?!(casefile|rules|platform)/)' },
  },
  {
    name: 'nothing-shipped-uses-test-code',
    comment: 'What helps tests stays with tests.',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: [specs, testing, '^libs/[^/]+/src/workflows/histories/'] },
    to: { path: [specs, testing] },
  },
];
