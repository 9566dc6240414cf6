import { rootOf, type Telling } from '@ehc/casefile/contract';
import type { AgreedStep } from '../contract/index.js';
import { allByDay, type Facts } from './find.js';

/**
 * What was agreed and is like an order goes to the assessment, which takes the decision up again on reg 42(2)'s limits.
 * What a correction changes is told again, in the corrected form; what it strikes out cannot be taken back here.
 */
export function tellings(reference: string, before: Facts, after: Facts): Telling[] {
  const known = new Set(following(reference, before).map((telling) => JSON.stringify(telling)));
  return following(reference, after).filter((telling) => !known.has(JSON.stringify(telling)));
}

const following = (reference: string, facts: Facts): Telling[] =>
  allByDay(facts, 'agreement-made').flatMap(({ on, steps }) =>
    steps.filter(isLikeAnOrder).map(({ step, like, amendments, agreedInWriting }) => {
      const fact = {
        ...{ kind: 'order-received', on, source: 'mediation-agreement', like, from: reference, step },
        ...(amendments === undefined ? {} : { amendments }),
        ...(agreedInWriting === undefined ? {} : { agreedInWriting }),
      };
      return { to: rootOf(reference), kind: 'ehc-assessment', move: 'recordOrder', fact };
    }),
  );

const isLikeAnOrder = ({ like, owner }: AgreedStep): boolean => like !== undefined && owner === 'local-authority';
