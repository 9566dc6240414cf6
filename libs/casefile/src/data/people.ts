import type { EntityManager } from 'typeorm';
import { rootOf } from '../contract/index.js';
import { PersonRow } from './entities/index.js';

/** The people of a case; those of a mediation, an appeal or a disagreement are the people of the case it came from. Inside `withinLa`. */
export const peopleOf = (m: EntityManager, reference: string): Promise<PersonRow[]> =>
  m.find(PersonRow, { where: { caseReference: rootOf(reference) }, order: { createdAt: 'ASC', role: 'ASC' } });
