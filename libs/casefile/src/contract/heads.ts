/** The workflow that publishes the heads of all case logs, and the schedule that starts it each night. */
export const HEADS_WORKFLOW = 'publishHeads';
/** Belongs to no local authority, so its payloads are encrypted with the ring SERVICE. */
export const HEADS_SCHEDULE = 'publish-heads';
/** Each night at half past two by London's clock. After an outage one file tells all: nights that passed are not caught up with one by one. */
export const HEADS_TIMES = {
  spec: { calendars: [{ hour: 2, minute: 30 }], timezone: 'Europe/London' },
  policies: { catchupWindow: '1 day' as const },
};

export interface HeadsPublished {
  file: string;
  /** false when a file of the same day said the same already */
  isNew: boolean;
  cases: number;
  /** cases of which something was published that stands in no log any more */
  lost: number;
}

export interface HeadsActivities {
  publishHeads(): Promise<HeadsPublished>;
}
