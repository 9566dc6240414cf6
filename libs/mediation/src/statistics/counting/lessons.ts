import { allByDay } from '../../domain/find.js';
import type { MediationOnRecord } from '../case-on-record.js';
import type { Cell } from '../groups.js';

/** What is to be learned for procedure: each lesson once for a mediation, however often it was recorded. */
export const lessonsOf = ({ facts }: MediationOnRecord): Cell[] =>
  [...new Set(allByDay(facts, 'lessons-recorded').flatMap(({ lessons }) => lessons))].map(
    (lesson): Cell => `lessons/${lesson}`,
  );
