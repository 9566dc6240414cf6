import { caseworkAccess } from '@ehc/casework-app/access';
import { codecServerAccess } from '@ehc/codec-server-app/access';
import { allRoles, fieldClasses, relations, roles, sight, type Action, type FieldClass } from '@ehc/casefile/access';
import { lettersAccess } from '@ehc/notifications-app/access';

const parts: { title: string; actions: readonly Action[] }[] = [
  { title: 'Casework API', actions: caseworkAccess.actions },
  { title: 'Notifications service', actions: lettersAccess.actions },
  { title: 'Codec server of the Temporal UI', actions: codecServerAccess.actions },
];

/** The page docs/security/access.md: the access policy as the services check it. */
export const accessPage = (): string => `# Who may do what

Written from the access policy by \`node apps/ehc/bin/readme-tables.mjs\`: the services check the same rows, and a test tries every route with every role, in the own authority and in another.
A route without a row is closed to everybody. Cases of another authority are answered as if they were not there, and Postgres holds the same line by row-level security.

## What each role sees of a case

${table(
  ['Role', 'In a token', 'Which cases', ...Object.keys(fieldClasses)],
  allRoles.map((role) => [
    roles[role],
    `\`${role}\``,
    sight[role] ? relations[sight[role].cases] : 'none',
    ...(Object.keys(fieldClasses) as FieldClass[]).map((one) => mark(sight[role]?.classes.includes(one))),
  ]),
)}

${Object.entries(fieldClasses)
  .map(([name, words]) => `- **${name}**: ${words}`)
  .join('\n')}

- **Safeguarding detail** belongs to no role. It is seen by those who were granted it for one case by a safeguarding lead or a manager, never by themselves; without a grant Postgres does not show the row, not even to who added it.
- **A reason** is stated in the header \`Reading-Reason\` and kept with the reading. Every reading of a case is on record with who, when, what and by which right: \`GET /v1/assessments/{reference}/readings\`.
- **Two roles** in one token see what both see together.

## Actions

${parts.map(({ title, actions }) => `### ${title}\n\n${actionTable(actions)}`).join('\n\n')}
`;

const actionTable = (actions: readonly Action[]): string =>
  table(
    ['Action', 'What it is', 'Shows or writes', 'Roles'],
    actions.map(({ name, does, shows, roles: may }) => [
      `\`${name}\``,
      does,
      shows ?? '',
      may.length === allRoles.length ? 'everybody who is signed in' : may.join(', '),
    ]),
  );

const mark = (seen: boolean | undefined): string => (seen ? 'yes' : '');
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
