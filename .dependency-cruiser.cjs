/**
 * Who may import whom: projects, and the floors inside them (docs/decisions/0014).
 * A planted violation of each rule is in apps/ehc/src/checks/planted.ts: a new rule needs one.
 */
const { contexts } = require('./tools/imports/contexts.cjs');
const { floors } = require('./tools/imports/floors.cjs');
const { projects } = require('./tools/imports/projects.cjs');

module.exports = {
  forbidden: [...projects, ...contexts, ...floors],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@ehc/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
