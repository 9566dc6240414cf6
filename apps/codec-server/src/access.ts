import { accessPolicy } from '@ehc/casefile/access';

/** Who may do what on the codec server. Ops staff find and mend cases without. */
export const codecServerAccess = accessPolicy([
  {
    name: 'histories.decode',
    does: 'Read what Temporal holds of the cases of the own authority',
    roles: ['manager', 'history-reader'],
  },
]);
