import {
  coordinators,
  officers,
  rolesThatSee,
  safeguarders,
  type Action,
  type FieldClass,
  type Role,
} from '@ehc/casefile/access';
import { caseActions } from '@ehc/casefile/api';
import { assessmentKind } from './kind.js';

const doing = (name: string, does: string, roles: readonly Role[], shows?: FieldClass): Action => ({
  name: `assessments.${name}`,
  does,
  roles,
  ...(shows && { shows }),
});

/** The rows of the access policy for assessments: what is not here, nobody may. */
export const assessmentActions: readonly Action[] = [
  ...caseActions(assessmentKind, officers),
  doing('read-words', 'Read a document', rolesThatSee('words'), 'words'),
  doing('read-plan', 'Read the plan and its provision', rolesThatSee('plan'), 'plan'),
  doing('write-plan', 'Write a version of the plan, and note how provision is delivered', coordinators, 'plan'),
  doing('add-document', 'Add a document', [...coordinators, 'safeguarding-lead'], 'words'),
  doing('change-people', 'Add and change people of a case', coordinators, 'contact'),
  doing('grant-safeguarding', 'Grant others sight of safeguarding detail, end it, and see who has it', safeguarders),
];
