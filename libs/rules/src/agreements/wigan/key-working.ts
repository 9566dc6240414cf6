import type { KeyWorking } from '../agreement.js';

export const keyWorkingRules: KeyWorking['rules'] = [
  'A service already works with the family: the key working co-ordinator explains the role, the service takes it on and the family is told.',
  'No service, and needs look complex: the co-ordinator contacts the family and makes the full key worker offer.',
  'No service, and needs are less complex: the co-ordinator contacts the family; where help is wanted a person is agreed, possibly from the school or setting. The named SEND officer may be enough.',
  'A dedicated key worker is essential for a child with a disability aged 0 to 5 whose assessment is agreed, and at any other age where complex issues are found.',
  'Every referral and every plan has a named SEND officer.',
];

/** The source prints 0 to 5, 5 to 13 and 13 to 15; the shared ages go to the older band here. */
export const keyWorkingBands: KeyWorking['bands'] = [
  { from: 0, to: 4, offer: 'full key worker offer, Early Support Programme, or both', endsWhen: 'not said' },
  { from: 5, to: 12, offer: 'key working by a named person', endsWhen: 'the plan is final and provision is in place' },
  {
    from: 13,
    to: 15,
    offer: 'key working by a named person, with advice on transition',
    endsWhen: 'the move from education into adulthood',
  },
];
