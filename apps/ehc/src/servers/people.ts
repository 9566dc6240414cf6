export interface Login {
  login: string;
  /** An invented name. */
  name: string;
  /** At a domain that can never exist. */
  email: string;
  role: string;
  /** Code of the local authority, such as EX; an adviser of a provider is of none. */
  la?: string;
  /** Code of the provider, such as north-mediation. */
  provider?: string;
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
  { login: 'ops', role: 'ops', forename: 'Oscar' },
];

const advisers = [
  { login: 'adviser.north', name: 'Adaeze Mockingham', provider: 'north-mediation' },
  { login: 'adviser.south', name: 'Ambrose Dummett', provider: 'south-mediation' },
];

const secretOf = (login: string): string => `ehc-${login}`;

/** Everybody who can log in to the local identity provider: one person for each role in each local authority, and advisers of two providers. */
export function logins(): Login[] {
  const colleagues = localAuthorities.flatMap(({ la, place, surname }) =>
    duties.map(({ login, role, forename }) => ({
      login: `${place}.${login}`,
      name: `${forename} ${surname}`,
      email: `${login}@council.example`,
      role,
      la,
      secret: secretOf(`${place}.${login}`),
    })),
  );
  const outside = advisers.map(({ login, name, provider }) => ({
    ...{ login, name, provider, role: 'adviser', secret: secretOf(login) },
    email: `${login}@mediation.example`,
  }));
  return [...colleagues, ...outside];
}
