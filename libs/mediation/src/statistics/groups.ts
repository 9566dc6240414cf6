import { appealableDecisions } from '@ehc/casefile/contract';
import { bearersOfCost, certificateGrounds, lessons } from '../contract/index.js';

/**
 * What is counted: groups whose parts add up to a total. A group without a total of its own shares that of another, or divides
 * a part of it, and both are held together when small numbers are suppressed. Where the total is null each part is counted by
 * itself, as one mediation can be in several or in none: they add up to nothing.
 */
export const groups = {
  decisions: { total: 'notices', parts: appealableDecisions },
  contact: {
    total: 'notices',
    parts: {
      contacted: 'the family contacted a mediation adviser (SEND Regs 2014 reg 33)',
      'no-contact': 'it did not, and its time to do so is over',
      'time-runs': 'it has not yet, and its time still runs',
    },
  },
  ends: {
    total: 'notices',
    parts: {
      appealed: 'the family appealed',
      settled: 'settled without an appeal: agreed in mediation and the time to appeal is over, or settled otherwise',
      'not-appealed': 'the time to appeal is over, without appeal and without a settlement on record',
      open: 'the time to appeal still runs (HESC Rules 2008 r.20)',
    },
  },
  certificates: { total: 'certificates', parts: certificateGrounds },
  wanted: {
    total: 'wanted',
    parts: { 'session-held': 'a session was held', 'no-session': 'no session was held, or none yet' },
  },
  'days-to-session': {
    total: 'wanted/session-held',
    parts: { 'within-30-days': 'the first session was held up to 30 days after', later: 'it was held later' },
  },
  cancellations: {
    total: 'cancellations',
    parts: {
      family: 'by the family',
      'local-authority': 'by the authority',
      'health-commissioner': 'by the health commissioner',
      mediator: 'by the mediator',
    },
  },
  'authority-attendance': { total: 'sessions', parts: attendanceOf('the authority') },
  'health-attendance': { total: 'sessions-with-health', parts: attendanceOf('the health commissioner') },
  outcomes: {
    total: 'mediations',
    parts: { agreed: 'agreement', 'partly-agreed': 'agreement in part', 'not-agreed': 'no agreement' },
  },
  'agreed-steps': {
    total: 'agreed-steps',
    parts: {
      'in-time': 'done in time (SEND Regs 2014 reg 42)',
      late: 'done late',
      overdue: 'not done, and its limit has passed',
      open: 'not done, and its limit is ahead',
    },
  },
  'appeal-routes': {
    total: 'ends/appealed',
    parts: {
      'after-mediation': 'with a certificate that mediation took place (CFA 2014 s.55(5))',
      'after-certificate': 'with a certificate, without mediation (s.55(4); SEND Regs 2014 reg 39)',
      'placement-only': 'about the placement alone, which needs no certificate (s.55(2))',
      leave: 'with the leave of the tribunal (SEND Regs 2014 reg 34(3))',
      'not-known': 'not on record',
    },
  },
  'appeal-outcomes': {
    total: 'ends/appealed',
    parts: {
      allowed: 'allowed',
      'allowed-in-part': 'allowed in part',
      dismissed: 'dismissed',
      'struck-out': 'struck out',
      'consent-order': 'ended by consent order',
      'not-opposed': 'not opposed by the authority (SEND Regs 2014 reg 45)',
      withdrawn: 'withdrawn by the family',
      pending: 'not ended yet',
    },
  },
  'cost-in-money': { total: null, parts: bearersOfCost },
  'cost-in-time': { total: null, parts: bearersOfCost },
  lessons: { total: null, parts: lessons },
} as const satisfies Record<string, { total: string | null; parts: Record<string, string> }>;

export type Group = keyof typeof groups;
/** One number: a part of a group. */
export type Cell = { [G in Group]: `${G}/${keyof (typeof groups)[G]['parts'] & string}` }[Group];

function attendanceOf(body: string) {
  return {
    'attended-with-authority': `${body} came with somebody who could decide (SEND Regs 2014 reg 37(1))`,
    'attended-without-authority': `${body} came with nobody who could decide`,
    absent: `${body} did not come`,
  } as const;
}
