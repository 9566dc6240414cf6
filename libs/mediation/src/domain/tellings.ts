import { latest } from '@ehc/casefile/domain';
import { rootOf, type Telling } from '@ehc/casefile/contract';
import { newlyTold, ordersTakenBack } from '@ehc/casefile/reckoning';
import type { AgreedStep } from '../contract/index.js';
import { allByDay, type Facts } from './find.js';

/** What was agreed and is like an order goes to the assessment, which takes the decision up again on reg 42(2)'s limits. */
export function tellings(reference: string, before: Facts, after: Facts): Telling[] {
  const [told, now] = [following(reference, before), following(reference, after)];
  const corrected = latest(after, 'correction');
  return [...newlyTold(told, now), ...(corrected ? ordersTakenBack(told, now, corrected.on) : [])];
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
