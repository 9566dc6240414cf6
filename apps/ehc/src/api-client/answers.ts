/** What the casework API answers, as far as the command line reads it. Dates are ISO plain dates, times are UTC. */
export interface Receipt {
  reference: string;
  /** number of the entry in the case's log */
  sequence: number;
  entries: { sequence: number; kind: string; on: string; fact: Record<string, unknown> }[];
  deadlines: { key: string; due: string | null; state: string; citation: string; missedFor?: string }[];
  lettersOrdered: boolean;
}

export interface Deadline {
  key: string;
  rule: string;
  nature: 'duty' | 'only-if-refused' | 'window' | 'expected';
  inWords: string;
  citation: string;
  due: string | null;
  notBefore: string | null;
  state: 'running' | 'met' | 'met-late' | 'lifted' | 'ended';
  metOn: string | null;
  missed: boolean;
  daysLate: number;
  daysLeft: number | null;
}

export interface TimelineItem {
  sequence: number;
  on: string;
  recordedAt: string;
  by: string;
  kind: string;
  inWords: string;
  detail: Record<string, unknown>;
  correctedBy?: number;
}

export interface CaseLine {
  reference: string;
  stage: string;
  stageInWords: string;
  officer: string | null;
  beganOn: string;
  nextDueOn: string | null;
  overdue: number;
  closed: boolean;
  /** its people and words were removed; nothing more can be recorded in it */
  erased?: { on: string; ground: string };
}

export interface Page<Item> {
  items: Item[];
  /** where the next page begins; absent on the last */
  next?: string;
}
