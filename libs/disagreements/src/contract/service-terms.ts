/** What the disagreement resolution service is held to, term by term (DRS-03: practice, not law). */
export const serviceTerms = {
  'overall-standard': 'The council answers for the standard of the whole service',
  funding: 'The service has its own money, and a plan of how it is spent',
  'free-to-families': 'Families pay nothing',
  independence: 'The service takes no side, and is kept apart from the council',
  development: 'A plan says how the service is to get better, by clear targets, and is gone through regularly',
  publicity: 'Parents, schools and others are told that the service is there and how to reach it',
  referrals: 'It is written down how a disagreement comes to the service',
  training: 'Whoever helps is trained before they begin, and goes on being trained',
  'service-agreement':
    'A written agreement covers the means, training and standards of the provider, and what it does for the council',
  monitoring: 'The service is measured against what is done well here and across the country',
  feedback: 'What people say of the service is used to better what the council and the provider do',
} as const;
export type ServiceTerm = keyof typeof serviceTerms;
