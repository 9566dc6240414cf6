import { allRoles, rolesThatSee, sight, type Action, type FieldClass, type Role } from '@ehc/casefile/access';
import { moveDefinitions } from './moves/index.js';
import { coordinators, officers, safeguarders } from './who-may.js';

const reading = (name: string, does: string, shows: FieldClass): Action => ({
  name: `assessments.${name}`,
  does,
  roles: rolesThatSee(shows),
  shows,
});
const doing = (name: string, does: string, roles: readonly Role[], shows?: FieldClass): Action => ({
  name: `assessments.${name}`,
  does,
  roles,
  ...(shows && { shows }),
});

/** Who enters a step may correct it; which step it is, is known only when the log is read. */
const anyMover: Role[] = allRoles.filter(
  (role) => role === 'manager' || moveDefinitions.some(({ roles }) => roles.includes(role)),
);

/** The rows of the access policy for assessments: what is not here, nobody may. */
export const assessmentActions: readonly Action[] = [
  doing('open', 'Open a case, or take a running one over', officers),
  doing('list', 'List and count cases', Object.keys(sight) as Role[], 'case'),
  reading('read', 'Read a case, its timeline, decisions, limits and log', 'case'),
  reading('read-words', 'Read a document', 'words'),
  reading('read-plan', 'Read the plan and its provision', 'plan'),
  doing('write-plan', 'Write a version of the plan, and note how provision is delivered', coordinators, 'plan'),
  doing('add-document', 'Add a document', [...coordinators, 'safeguarding-lead'], 'words'),
  doing('change-people', 'Add and change people of a case', coordinators, 'contact'),
  doing('correct', 'Correct an entry that they may make, or strike it out; managers any', anyMover),
  doing('grant-safeguarding', 'Grant others sight of safeguarding detail, end it, and see who has it', safeguarders),
  doing('see-readings', 'See who read a case, when and why', ['manager', 'data-protection-lead']),
  ...moveDefinitions.map(({ path, summary, roles }) => doing(path, summary, roles)),
];
