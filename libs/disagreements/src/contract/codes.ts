/** A family and a body resolve a disagreement with help (CFA 2014 s.57), or agencies settle one between them (DRS-05). */
export const tracks = ['resolution', 'between-agencies'] as const;
export type Track = (typeof tracks)[number];

/** With whom: the body on the other side. */
export const parties = {
  'local-authority': 'the council',
  'health-commissioner': 'the health commissioner',
  'social-care': 'social care',
  'maintained-school': 'the governing body of a maintained school',
  'maintained-nursery-school': 'the governing body of a maintained nursery school',
  academy: 'the proprietor of an academy',
  'independent-school': 'the proprietor of an independent school',
  'non-maintained-special-school': 'the governing body of a non-maintained special school',
  'pupil-referral-unit': 'the management committee of a pupil referral unit',
  'further-education': 'a college of further education',
  'post-16-institution': 'another post-16 institution',
  'early-years-provider': 'an early years provider',
  'support-service': 'a support service',
} as const;
export type Party = keyof typeof parties;

/** Who has to agree before a disagreement is resolved with help. */
export type Participant = 'family' | Party;

/** At which time help with a disagreement about health or social care is offered (DRS-01(c)). */
export const times = {
  assessment: 'during an EHC needs assessment or re-assessment',
  plan: 'while a plan is drawn up',
  review: 'at a review',
} as const;
export type Time = keyof typeof times;

/** Who helped informally. Independent supporters were paid for between 2014 and 2016. */
export const helpers = ['ias-service', 'independent-supporter', 'other'] as const;
export type Helper = (typeof helpers)[number];

export const outcomes = ['resolved', 'partly', 'not-resolved'] as const;
export type Outcome = (typeof outcomes)[number];

/** DRS-05: the service itself; nominated senior managers; the next level of senior management. */
export const tiers = [1, 2, 3] as const;
export type Tier = (typeof tiers)[number];

/** Who sees to a line of provision, for the time being or as settled (DRS-06). */
export const providers = ['local-authority', 'health-commissioner', 'social-care', 'school'] as const;
export type Provider = (typeof providers)[number];
