/** What is kept: each class has one row in force for each local authority. */
export const recordClasses = {
  'case-with-plan': 'The file of a case in which an EHC plan was issued',
  'case-without-plan': 'The file of a case that ended without a plan: refused, withdrawn, moved out',
  dispute: 'The file of a mediation, an appeal or a disagreement',
  letters: 'The text of letters and the addresses they went to',
  readings: 'Who read a case, when and why',
  'case-log': 'The case log: codes, dates and limits, without a name',
  erasures: 'Which cases were erased, on which ground, who asked and who approved',
} as const;
export type RecordClass = keyof typeof recordClasses;

/** Whole years counted from a day of the case. */
export interface Period {
  years: number;
  from: 'date-of-birth' | 'close-of-case';
}

export interface PolicyRow {
  class: RecordClass;
  /** code of the local authority, or every one that has no row of its own */
  la: string | 'every';
  /** the longest of several counts */
  keep: Period[] | 'as-its-case' | 'for-ever';
  basis: string;
}

const checkYours = 'Check with your own retention schedule.';

/** Authorities differ (25, 31, 35, 45 and 75 years were seen): what stands here is where to begin, not what the law says. */
export const policy: readonly PolicyRow[] = [
  {
    class: 'case-with-plan',
    la: 'every',
    keep: [{ years: 31, from: 'date-of-birth' }],
    basis: `Information and Records Management Society, toolkit for schools: SEN file, date of birth + 31 years (25 + 6). Derbyshire keeps 35. ${checkYours}`,
  },
  {
    class: 'case-with-plan',
    la: 'LA',
    keep: [{ years: 45, from: 'date-of-birth' }],
    basis: `Lancashire County Council, retention schedule, appendix 2: 45 years for the subject of an EHC plan. It has 75 for a looked-after child: hold such a case back by hand. ${checkYours}`,
  },
  {
    class: 'case-without-plan',
    la: 'every',
    keep: [
      { years: 25, from: 'date-of-birth' },
      { years: 6, from: 'close-of-case' },
    ],
    basis: `Derbyshire County Council: date of birth + 25 years; and six years after the case, in which a claim can be brought (Limitation Act 1980 s.2). ${checkYours}`,
  },
  {
    class: 'dispute',
    la: 'every',
    keep: [
      { years: 25, from: 'date-of-birth' },
      { years: 6, from: 'close-of-case' },
    ],
    basis: `As a case without a plan: it is part of how the authority decided. ${checkYours}`,
  },
  {
    class: 'letters',
    la: 'every',
    keep: 'as-its-case',
    basis: 'A letter is part of the file of its case (INF-06).',
  },
  {
    class: 'readings',
    la: 'every',
    keep: 'for-ever',
    basis: 'Evidence of who looked. Reasons in words go with the case; who and when stay.',
  },
  {
    class: 'case-log',
    la: 'every',
    keep: 'for-ever',
    basis: 'Statistics, and the proof that nothing was altered. It holds no name, and nothing that leads to one.',
  },
  {
    class: 'erasures',
    la: 'every',
    keep: 'for-ever',
    basis: 'UK GDPR art 5(2): that data were erased must be shown, and done again after a backup was restored.',
  },
];

/**
 * The one row in force for a local authority: its own, or else the row for every authority.
 * @throws Error where the table has none, or more than one
 */
export function policyFor(la: string, wanted: RecordClass): PolicyRow {
  const rows = policy.filter((row) => row.class === wanted);
  const own = rows.filter((row) => row.la === la);
  const inForce = own.length > 0 ? own : rows.filter((row) => row.la === 'every');
  if (inForce.length !== 1) throw new Error(`The retention policy has ${inForce.length} rows for ${wanted} in ${la}.`);
  return inForce[0]!;
}
