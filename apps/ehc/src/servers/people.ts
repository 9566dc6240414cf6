export interface Login {
  login: string;
  /** An invented name. */
  name: string;
  /** At a domain that can never exist. */
  email: string;
  role: string;
  /** Code of the local authority, such as EX. */
  la: string;
  /** Needed to get a token without a browser. For local use only: it can be guessed. */
  secret: string;
}

const localAuthorities = [
  { la: 'EX', place: 'essex', surname: 'Sampleford' },
  { la: 'LA', place: 'lancashire', surname: 'Exampleby' },
  { la: 'EA', place: 'ealing', surname: 'Specimen' },
  { la: 'WI', place: 'wigan', surname: 'Placeholder' },
];

const duties = [
  { login: 'officer', role: 'send-officer', forename: 'Olive' },
  { login: 'decision-maker', role: 'decision-maker', forename: 'Dermot' },
  { login: 'plan-coordinator', role: 'plan-coordinator', forename: 'Petra' },
  { login: 'referral-group', role: 'referral-group', forename: 'Rashid' },
  { login: 'panel', role: 'panel', forename: 'Pauline' },
  { login: 'key-working', role: 'key-working-coordinator', forename: 'Kwame' },
  { login: 'manager', role: 'manager', forename: 'Morag' },
  { login: 'safeguarding-lead', role: 'safeguarding-lead', forename: 'Safiya' },
  { login: 'data-protection-lead', role: 'data-protection-lead', forename: 'Delia' },
  { login: 'history-reader', role: 'history-reader', forename: 'Hamish' },
  { login: 'adviser', role: 'adviser', forename: 'Adaeze' },
  { login: 'ops', role: 'ops', forename: 'Oscar' },
];

/** Everybody who can log in to the local identity provider: one person for each role in each local authority. */
export function logins(): Login[] {
  return localAuthorities.flatMap(({ la, place, surname }) =>
    duties.map(({ login, role, forename }) => ({
      login: `${place}.${login}`,
      name: `${forename} ${surname}`,
      email: `${login}@council.example`,
      role,
      la,
      secret: `ehc-${place}.${login}`,
    })),
  );
}
