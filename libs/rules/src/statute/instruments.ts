const LEGISLATION = 'https://www.legislation.gov.uk';

export interface Instrument {
  /** Folder of its tables and name of its page. */
  id: string;
  short: string;
  full: string;
  path: string;
  /** What legislation.gov.uk calls one provision of it in an address. */
  part?: 'regulation' | 'section' | 'article';
  /** What was read of it, and in which text. */
  read: string;
}

export const instruments = {
  act: {
    id: 'children-and-families-act-2014',
    short: 'Children and Families Act 2014',
    full: 'Children and Families Act 2014 (c. 6)',
    path: `${LEGISLATION}/ukpga/2014/6`,
    part: 'section',
    read: 'sections 28 to 35 and 40(3) to 59, in a text from before July 2022',
  },
  send: {
    id: 'send-regulations-2014',
    short: 'SEND Regs 2014',
    full: 'Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)',
    path: `${LEGISLATION}/uksi/2014/1530`,
    part: 'regulation',
    read: 'regulations 1 to 65, in the text of 3 April 2018; SI 2015/359, SI 2020/471 and SI 2024/535, which amend them, by themselves',
  },
  budgets: {
    id: 'personal-budgets-regulations-2014',
    short: 'Personal Budgets Regs 2014',
    full: 'Special Educational Needs (Personal Budgets) Regulations 2014 (SI 2014/1652)',
    path: `${LEGISLATION}/uksi/2014/1652`,
    part: 'regulation',
    read: 'all of it, in the text of 1 May 2020',
  },
  tribunal: {
    id: 'tribunal-rules-2008',
    short: 'HESC Rules 2008',
    full: 'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)',
    path: `${LEGISLATION}/uksi/2008/2699`,
    part: 'article',
    read: 'rules 12 and 20; rule 21 and the definition of a working day are known from secondary sources only',
  },
  recommendations: {
    id: 'recommendations-regulations-2017',
    short: 'Recommendations Regs 2017',
    full: 'Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306)',
    path: `${LEGISLATION}/uksi/2017/1306`,
    part: 'regulation',
    read: 'all of it, in the text of 1 May 2020',
  },
  detained: {
    id: 'detained-persons-regulations-2015',
    short: 'Detained Persons Regs 2015',
    full: 'Special Educational Needs and Disability (Detained Persons) Regulations 2015 (SI 2015/62)',
    path: `${LEGISLATION}/uksi/2015/62`,
    part: 'regulation',
    read: 'regulations 1 to 33, in the text of 19 August 2024',
  },
  transition: {
    id: 'transition-order-2014',
    short: 'Transitional Order 2014',
    full: 'Children and Families Act 2014 (Transitional and Saving Provisions) (No. 2) Order 2014 (SI 2014/2270)',
    path: `${LEGISLATION}/uksi/2014/2270`,
    part: 'article',
    read: 'articles 1 to 27 as made, with SI 2015/505 and SI 2015/1619, which amend them',
  },
  transition2015: {
    id: 'transition-order-2014',
    short: 'Transitional (Amendment) Order 2015',
    full: 'Children and Families Act 2014 (Transitional and Saving Provisions) (Amendment) (No. 2) Order 2015 (SI 2015/1619)',
    path: `${LEGISLATION}/uksi/2015/1619`,
    part: 'article',
    read: 'all of it, as made',
  },
  code: {
    id: 'code-of-practice-2015',
    short: 'SEND Code of Practice 2015',
    full: 'Special educational needs and disability code of practice: 0 to 25 years (January 2015)',
    path: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
    read: 'the paragraphs cited, mostly as quoted by others',
  },
  local: {
    id: 'local-agreements',
    short: 'Local agreement',
    full: 'Local agreements of Essex, Lancashire, Ealing and Wigan',
    path: 'docs/law/local-agreements.md',
    read: 'the source documents',
  },
} satisfies Record<string, Instrument>;

export type InstrumentKey = keyof typeof instruments;
