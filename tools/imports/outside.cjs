/** Matches a package, whether it was found in node_modules or not. */
const packages = (...names) => `^(node_modules/)?(${names.join('|')})(/|$)`;

const specs = '\\.spec\\.ts$';
const testing = '^(libs|apps)/.+/(testing|e2e)/';

module.exports = {
  packages,
  /** Files that ship; specs and what only they use may reach further. */
  shipped: { pathNot: [specs, testing] },
  specs,
  testing,
  nest: packages('@nestjs/[^/]+', 'fastify', '@fastify/[^/]+'),
  typeorm: packages('typeorm', 'pg'),
  temporal: packages('@temporalio/[^/]+'),
};
