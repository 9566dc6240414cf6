/** One request: of which kind, when it was to be sent, how long it took from then, and what came of it. */
export interface Sample<Kind extends string = string> {
  kind: Kind;
  /** milliseconds since 1970 */
  plannedAt: number;
  /** from the planned time to the answer, in milliseconds */
  ms: number;
  outcome: string;
}

export interface Sent<Kind extends string> {
  kind: Kind;
  /** what came of it, in a word; must not reject */
  outcome: Promise<string>;
}

export interface OpenLoop<Kind extends string> {
  /** of the requests that are over */
  readonly samples: readonly Sample<Kind>[];
  readonly inFlight: number;
  /** Sends no more and waits for what is on its way; what is not answered by then is 'no answer'. */
  end(patienceMs: number): Promise<readonly Sample<Kind>[]>;
}

export const noAnswer = 'no answer';
export const now = (): number => performance.timeOrigin + performance.now();

/**
 * Sends each request at its planned time, whether or not the ones before it were answered, and counts from the planned
 * time. A server that stands still for a second so shows in every request of that second, and not in one alone.
 */
export function openLoop<Kind extends string>(nextGapMs: () => number, send: () => Sent<Kind>): OpenLoop<Kind> {
  const samples: Sample<Kind>[] = [];
  const open = new Map<Promise<void>, Omit<Sample<Kind>, 'ms' | 'outcome'>>();
  let plannedAt = now();
  let timer: NodeJS.Timeout | undefined;

  const sendOne = (at: number): void => {
    const { kind, outcome } = send();
    const over = outcome.then((words) => {
      if (open.delete(over)) samples.push({ kind, plannedAt: at, ms: now() - at, outcome: words });
    });
    open.set(over, { kind, plannedAt: at });
  };
  const sendWhatIsDue = (): void => {
    for (; plannedAt <= now(); plannedAt += nextGapMs()) sendOne(plannedAt);
    timer = setTimeout(sendWhatIsDue, plannedAt - now());
  };
  sendWhatIsDue();

  return {
    samples,
    get inFlight() {
      return open.size;
    },
    async end(patienceMs) {
      clearTimeout(timer);
      let patience: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => (patience = setTimeout(resolve, patienceMs)));
      await Promise.race([Promise.all(open.keys()), tooLong]);
      clearTimeout(patience);
      for (const sample of open.values()) samples.push({ ...sample, ms: now() - sample.plannedAt, outcome: noAnswer });
      open.clear();
      return samples;
    },
  };
}
