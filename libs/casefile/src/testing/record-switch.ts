import type { RecordActivities } from '../contract/index.js';

export interface RecordSwitch {
  activities: RecordActivities;
  /** Every try fails, as it does while Postgres is away. */
  away(): void;
  /** The next try is written, and then fails: the answer is lost after the commit. */
  loseNextAnswer(): void;
  back(): void;
  /** how often it was tried */
  tries(): number;
}

/** The activity that writes, between it and the workflow a line that can be cut. */
export function recordSwitch(record: RecordActivities): RecordSwitch {
  let state: 'there' | 'away' | 'loses the answer' = 'there';
  let tries = 0;
  return {
    activities: {
      async enterInRecord(what) {
        tries += 1;
        if (state === 'away') throw new Error('connect ECONNREFUSED');
        const result = await record.enterInRecord(what);
        if (state === 'there') return result;
        state = 'there';
        throw new Error('Connection terminated unexpectedly');
      },
    },
    away: () => void (state = 'away'),
    loseNextAnswer: () => void (state = 'loses the answer'),
    back: () => void (state = 'there'),
    tries: () => tries,
  };
}
