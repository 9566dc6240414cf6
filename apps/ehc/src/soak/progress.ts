import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a piece of work is; @returns what to call when it goes on. Without a terminal a line every ten seconds. */
export type Show = (words: string, total: number) => { at(done: number): void; over(): void };

export const bars: Show = (words, total) => {
  const bar = new SingleBar(
    {
      format: `${words.padEnd(36)} [{bar}] {value}/{total} {duration_formatted}`,
      ...{ noTTYOutput: true, notTTYSchedule: 10_000, barsize: 30, hideCursor: true },
    },
    Presets.legacy,
  );
  bar.start(total, 0);
  return { at: (done) => bar.update(done), over: () => bar.stop() };
};

export const silence: Show = () => ({ at: () => undefined, over: () => undefined });

/** Shows the seconds pass until a moment, and waits for it. */
export async function showUntil(show: Show, words: string, moment: number): Promise<void> {
  const began = Date.now();
  const seconds = (ms: number) => Math.max(0, Math.round(ms / 1000));
  const bar = show(`${words}, seconds`, seconds(moment - began));
  const ticking = setInterval(() => bar.at(seconds(Date.now() - began)), 1000);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())));
  clearInterval(ticking);
  bar.over();
}
