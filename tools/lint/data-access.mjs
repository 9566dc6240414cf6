const onlyInside =
  'Rows belong to a local authority: go through withinLa(dataSource, la, work), which opens the transaction and sets the authority.';

/** Ways past `withinLa`: a repository, a manager or a transaction of one's own, or a query straight on the data source. */
const waysPast = [
  { selector: "CallExpression[callee.property.name='getRepository']", message: onlyInside },
  { selector: "CallExpression[callee.property.name='createQueryRunner']", message: onlyInside },
  { selector: "CallExpression[callee.property.name='transaction']", message: onlyInside },
  { selector: "MemberExpression[property.name='manager']", message: onlyInside },
  { selector: 'Decorator[expression.callee.name=/^Inject(Repository|EntityManager)$/]', message: onlyInside },
  ...[
    '[callee.object.name=/^(dataSource|database|db)$/]',
    '[callee.object.property.name=/^(dataSource|database|db)$/]',
    "[callee.object.callee.property.name='current']",
  ].flatMap((receiver) => [
    { selector: `CallExpression[callee.property.name='createQueryBuilder']${receiver}`, message: onlyInside },
    // 'select 1' asks nothing of anybody; the list of local authorities belongs to all.
    {
      selector: `CallExpression[callee.property.name='query']${receiver}:not([arguments.0.value=/^select (1$|code, name from casefile.local_authorities )/])`,
      message: onlyInside,
    },
  ]),
];

export const dataAccess = [
  {
    files: ['libs/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**', 'libs/platform/src/database/**'],
    rules: { 'no-restricted-syntax': ['error', ...waysPast] },
  },
];
