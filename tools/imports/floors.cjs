const { nest, packages, shipped, temporal, typeorm } = require('./outside.cjs');

const lib = '^libs/[^/]+/src/';
const forWorkflows = '^libs/platform/src/(plain|search-attributes)/';
const plainDate = '^libs/rules/src/calendar/(plain-date|london-time)\\.ts$';

/** A floor: which folder it is, and what alone it may import. */
const only = (name, comment, floor, ...allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `${lib}${floor}/`, ...shipped },
  to: { pathNot: allowed },
});
/** A floor: what it may not import. */
const never = (name, comment, floor, ...barred) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `${lib}${floor}/`, ...shipped },
  to: { path: barred },
});

/** Rules inside a context: contract <- domain <- workflows, activities, data <- api. */
exports.floors = [
  only(
    'contract-is-words',
    'A contract is names, identifiers and types, so that everybody may import it.',
    'contract',
    `${lib}contract/`,
    plainDate,
    forWorkflows,
    packages('@temporalio/common'),
  ),
  only(
    'domain-is-pure',
    'The domain is pure functions of facts: contracts, the rules, and the domain of the casefile.',
    'domain',
    `${lib}(contract|domain)/`,
    '^libs/rules/src/',
  ),
  only(
    'workflows-see-no-world',
    'Workflows are replayed: contracts, domain, the line of the casefile, and texts for ops.',
    'workflows',
    `${lib}(contract|domain|workflows)/`,
    plainDate,
    forWorkflows,
    packages('@temporalio/workflow'),
  ),
  only(
    'retention-is-a-table',
    'How long cases are kept is a table and sums of days.',
    'retention',
    `${lib}retention/`,
    plainDate,
  ),
  {
    name: 'workflows-reach-no-world',
    comment:
      'Nor may anything that a workflow imports bring in a database, a framework, a schema library or the tables of law.',
    severity: 'error',
    from: { path: `${lib}workflows/`, ...shipped },
    to: {
      reachable: true,
      path: [
        nest,
        typeorm,
        packages('zod', 'nunjucks', 'nodemailer', '@temporalio/(client|worker|activity)'),
        '^libs/rules/src/(statute|due|agreements)/',
        '^libs/[^/]+/src/(data|api|activities)/',
      ],
    },
  },
  never(
    'data-is-a-floor',
    'Data is entities, migrations and queries: no HTTP, no Temporal, nothing above it.',
    'data',
    `${lib}(api|activities|workflows)/`,
    nest,
    temporal,
  ),
  never(
    'activities-are-not-http',
    'Activities do the work of workflows and know neither them nor the API.',
    'activities',
    `${lib}(api|workflows)/`,
    packages('@temporalio/(client|worker|workflow)'),
  ),
  never(
    'api-speaks-by-updates',
    'The API reaches a case by its contract, never by its code.',
    'api',
    `${lib}(workflows|activities)/`,
    packages('@temporalio/(worker|workflow|activity)'),
  ),
];
