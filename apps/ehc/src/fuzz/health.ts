/** How a service feels, from its own /metrics. */
export interface Health {
  residentMegabytes: number;
  /** 99th percentile of the event loop's delay since the last reading, in milliseconds */
  eventLoopP99Ms: number;
}

/** @throws Error when the service does not answer, or does not tell */
export async function healthOf(url: string): Promise<Health> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const value = (name: string): number => {
    const found = new RegExp(`^${name}(?:\\{[^}]*\\})? ([\\d.e+-]+)$`, 'm').exec(text)?.[1];
    if (found === undefined) throw new Error(`${url}/metrics does not tell ${name}.`);
    return Number(found);
  };
  return {
    residentMegabytes: value('process_resident_memory_bytes') / 2 ** 20,
    eventLoopP99Ms: value('nodejs_eventloop_lag_p99_seconds') * 1_000,
  };
}
