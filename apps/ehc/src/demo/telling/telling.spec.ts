import type { Deadline, TimelineItem } from '../../api-client/answers.js';
import { loginOf } from '../drive.js';
import { lettersLine } from './letters.js';
import { limitsTable, nameOf, standing } from './limits.js';
import { stepLine } from './step.js';
import { summaryOf } from './summary.js';
import { fitting, tableOf } from './table.js';
import { clockTable, timelineTable } from './timeline.js';
import { whereNext } from './where-next.js';

const finalPlan: Deadline = {
  key: 'ehc.final-plan',
  rule: 'ehc.final-plan',
  nature: 'duty',
  inWords: 'final plan due 3 November 2025, SEND Regs 2014 reg 13(2)',
  citation: 'SEND Regs 2014 reg 13(2)',
  due: '2025-11-03',
  notBefore: null,
  state: 'met-late',
  metOn: '2025-11-28',
  missed: true,
  daysLate: 25,
  daysLeft: null,
};
const limit = (change: Partial<Deadline>): Deadline => ({ ...finalPlan, ...change });
const item = (change: Partial<TimelineItem>): TimelineItem => ({
  sequence: 1,
  on: '2025-06-16',
  recordedAt: '2025-06-16T09:00:00Z',
  by: 'wigan.officer',
  kind: 'request-received',
  inWords: 'Request received',
  detail: {},
  ...change,
});

describe('the table of limits', () => {
  it('shows the limit, its law, its date, what became of it, when it was met and how late', () => {
    const shown = limitsTable([finalPlan]);
    for (const words of [
      'Final plan',
      'SEND Regs 2014 reg 13(2)',
      '3 November 2025',
      'breach: done late',
      '28 November 2025',
      '25',
    ])
      expect(shown).toContain(words);
  });

  it.each([
    { when: 'it was met in time', change: { missed: false, state: 'met' }, says: 'met' },
    {
      when: 'it passed and nothing was done',
      change: { state: 'running', metOn: null },
      says: 'breach: passed and still owed',
    },
    { when: 'an exception lifted it', change: { missed: false, state: 'lifted' }, says: 'lifted by an exception' },
    { when: 'guidance was not kept', change: { nature: 'expected' }, says: 'later than expected; no breach' },
    {
      when: 'a school never answered',
      change: { nature: 'expected', state: 'ended', metOn: null },
      says: 'never came; no breach',
    },
    {
      when: "the family's time is over",
      change: { nature: 'window', state: 'met', missed: false },
      says: "the family's time is over",
    },
    {
      when: 'a plan is issued, so there was no refusal',
      change: { nature: 'only-if-refused', state: 'ended', missed: false },
      says: 'not needed: no refusal',
    },
    {
      when: 'the last day for a refusal has gone by',
      change: { nature: 'only-if-refused', state: 'running', missed: false, daysLeft: -3 },
      says: 'passed: too late to refuse',
    },
    { when: 'it is still ahead', change: { state: 'running', missed: false, daysLeft: 3 }, says: 'running' },
    {
      when: 'the law says only as soon as practicable',
      change: { state: 'running', missed: false, due: null },
      says: 'owed',
    },
  ] as { when: string; change: Partial<Deadline>; says: string }[])('when $when, says so', ({ change, says }) => {
    expect(standing(limit(change))).toBe(says);
  });

  it.each([
    ['advice (health) due 30 March 2026, SEND Regs 2014 reg 8(1)', 'Advice (health)'],
    ['decision whether to assess: as soon as practicable (SEND Regs 2014 reg 5(1))', 'Decision whether to assess'],
    ['consult the family due as soon as practicable, SEND Regs 2014 reg 3', 'Consult the family'],
    ['Summary Assessment by 1 March 2026, Local agreement wigan 2014-09', 'Summary Assessment'],
  ])('names "%s" shortly', (inWords, name) => {
    expect(nameOf({ inWords, key: 'ehc.any' })).toBe(name);
  });
});

describe('the timeline', () => {
  const items = [
    item({}),
    item({
      sequence: 3,
      kind: 'advice-received',
      inWords: 'Advice received',
      detail: { advice: 'psychological' },
      correctedBy: 4,
      by: 'wigan.plan-coordinator',
    }),
    item({
      sequence: 2,
      kind: 'limit-missed',
      by: 'the clock',
      inWords: 'Limit passed: ehc.final-plan',
      on: '2026-11-22',
    }),
  ];

  it('tells what people did, by name, and which entry was wrong', () => {
    const shown = timelineTable(items);
    for (const words of [
      '16 June 2025',
      'Olive Placeholder',
      'Advice received: psychological (wrong: see entry 4)',
      'Petra Placeholder',
    ])
      expect(shown).toContain(words);
    expect(shown).not.toContain('Limit passed');
  });

  it('tells apart what the clocks recorded', () => {
    expect(clockTable(items)).toContain('Limit passed: ehc.final-plan');
    expect(clockTable(items)).not.toContain('Request received');
  });
});

describe('the sentences at the end', () => {
  it('name what was broken, lifted, withdrawn and corrected', () => {
    const lifted = limit({
      inWords: 'decision whether to assess due 28 July 2025, x',
      citation: 'SEND Regs 2014 reg 5(1)',
      state: 'lifted',
      missed: false,
    });
    const timeline = [item({ kind: 'breach-withdrawn' }), item({ kind: 'correction' })];
    expect(summaryOf([finalPlan, lifted], timeline)).toEqual([
      'Broken and not hidden: final plan (SEND Regs 2014 reg 13(2)), 25 days late.',
      'Lifted by an exception, with its date still in sight: decision whether to assess (SEND Regs 2014 reg 5(1)).',
      'Called missed and withdrawn in sight: 1. A limit counts as missed until the entry that shows it was kept or lifted.',
      'Corrected: 1. The first entry stays in the log beside the correction.',
    ]);
  });

  it('say when all was kept', () => {
    expect(summaryOf([limit({ missed: false, state: 'met' })], [])).toEqual(['Every limit of law was kept.']);
  });
});

describe('a step', () => {
  it('is told with its day, who entered it and what the clocks said at once', () => {
    const entry = (kind: string) => ({ kind, sequence: 1, on: '2026-01-12', fact: {} });
    const receipt = {
      reference: 'EX-2026-0001',
      sequence: 1,
      entries: [entry('request-received'), entry('limit-missed'), entry('limit-missed')],
      deadlines: [],
      lettersOrdered: false,
    };
    const told = stepLine({ words: 'A parent asks', on: '2026-01-12', by: loginOf('essex', 'officer'), receipt });
    expect(told).toMatch(/^ *12 January 2026 {2}A parent asks +essex\.officer\n +2 limits called missed$/);
  });
});

describe('the letters', () => {
  it('are counted, and those that could not go out give their reason', () => {
    const sent = { recipient: 'family', subject: 'Your request', status: 'sent', problem: null };
    expect(lettersLine([sent, sent, { ...sent, status: 'returned', problem: 'no such mailbox' }])).toBe(
      'Letters: 2 sent, 1 that could not go out.\n  Your request: no such mailbox',
    );
  });
});

describe('where to look next', () => {
  const addresses = {
    casework: 'http://localhost:3000',
    notifications: '',
    worker: '',
    identity: '',
    inbox: 'http://localhost:1080',
    smtp: '',
    temporal: 'localhost:7233',
    codecServer: '',
    certificates: 'http://localhost:3005',
    temporalUi: 'http://localhost:8233',
    namespace: 'default',
    database: '',
  };
  it('leads to the workflow, the mails and one limit', () => {
    const shown = whereNext('EX-2026-0001', 'essex.officer', addresses);
    for (const words of [
      'http://localhost:8233/namespaces/default/workflows/ehc-assessment%2FEX-2026-0001',
      'http://localhost:1080',
      'npx ehc token essex.officer',
    ])
      expect(shown).toContain(words);
    expect(shown).not.toContain('certificate');
  });

  it('leads to the certificate of a mediation, as everybody sees it and on paper', () => {
    const shown = whereNext('EX-2026-0001-M1', 'essex.officer', addresses, ['MC-7F3K-9Q2D-XW4T-S']);
    expect(shown).toContain('http://localhost:3005/certificates/MC-7F3K-9Q2D-XW4T-S');
    expect(shown).toMatch(
      /-o certificate\.pdf .*\/v1\/mediations\/EX-2026-0001-M1\/certificates\/MC-7F3K-9Q2D-XW4T-S\/pdf/,
    );
  });
});

describe('a table', () => {
  it('is made to fit a narrow terminal, and no word is lost', () => {
    const shown = tableOf(
      ['On', 'What happened'],
      [['16 June 2025', 'A parent asks for an assessment of a child of four']],
      [],
      40,
    );
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    for (const word of 'A parent asks for an assessment of a child of four'.split(' ')) expect(shown).toContain(word);
  });

  it('keeps its widths where there is room', () => {
    expect(fitting([10, 20], 100)).toEqual([10, 20]);
    expect(fitting([10, 40], 40)).toEqual([10, 27]);
  });
});
