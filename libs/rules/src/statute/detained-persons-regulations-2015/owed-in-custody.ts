import { HOME, PERSON, REQUEST } from './detained.js';

export const owed = {
  owedBy: HOME,
  owedTo: `${PERSON}, and the person in charge of the accommodation`,
  trigger: REQUEST,
  status: 'verified',
} as const;
