/** 99th percentile of the event-loop delay of a service since it was last asked, in milliseconds; undefined when it does not answer. */
export async function loopDelayOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(2000) });
    const [, seconds] = /^nodejs_eventloop_lag_p99_seconds\S* (\S+)$/m.exec(await response.text()) ?? [];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
  } catch {
    return undefined; // too busy, or away: the requests show what that does
  }
}
