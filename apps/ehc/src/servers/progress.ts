/** Tells the person at the keyboard what is going on. */
export type Say = (line: string) => void;

/**
 * Shows that something is being done, with the time it has taken; without a terminal it writes plain lines.
 * The work may change the words while it runs. A failure is shown and thrown on.
 */
export async function showing<T>(words: string, work: (change: Say) => Promise<T>): Promise<T> {
  const began = Date.now();
  // A terminal that says it has no columns (some containers' do) would make ora draw without end.
  if (!process.stdout.isTTY || !process.stdout.columns) {
    console.log(`${words} ...`);
    return work((line) => console.log(`${line} ...`));
  }
  const { default: ora } = await import('ora');
  let current = words;
  // Left alone, ora takes over the keyboard, and Ctrl-C would no longer reach us as a signal.
  const spinner = ora({ text: words, stream: process.stdout, discardStdin: false }).start();
  const ticking = setInterval(() => (spinner.text = `${current} (${elapsed(began)})`), 1000);
  try {
    const result = await work((line) => (spinner.text = current = line));
    spinner.succeed(`${current} (${elapsed(began)})`);
    return result;
  } catch (error) {
    spinner.fail();
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

function elapsed(began: number): string {
  const seconds = Math.round((Date.now() - began) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
