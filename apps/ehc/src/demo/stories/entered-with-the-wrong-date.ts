import { familyOf } from '../family.js';
import { correction, type Story } from '../story.js';

/** Essex: the request had come in three days before the day that was entered. */
export const enteredWithTheWrongDate: Story = {
  title: 'Entered with the wrong date',
  area: 'essex',
  about:
    'A request is entered as received on 20 April and had come in on 17 April. Every limit that hangs on it moves, and the first entry stays in sight.',
  requestWords: 'A request is entered as received on 20 April',
  request: {
    on: '2026-04-20',
    requester: 'parent',
    ...familyOf({ name: 'Jo', dateOfBirth: '2019-09-20', school: 'Sampleton Primary School' }),
  },
  steps: [
    correction('2026-05-11', 'officer', 'Corrected: it was received on 17 April', {
      corrects: 'request',
      instead: { on: '2026-04-17' },
      reason: 'The date stamp on the letter says 17 April.',
    }),
  ],
};
