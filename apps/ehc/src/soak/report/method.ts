import { mix } from '../team/mix.js';
import type { Pace, SoakFigures, SoakOptions } from '../run.js';

/** How the figures came about, for somebody who doubts them. */
export function method(
  { minutes, rate, cases, server }: SoakOptions,
  { spreadMs, casesInHand }: Pace,
  figures: SoakFigures,
): string {
  const shares = Object.entries(mix).map(([kind, share]) => `${kind} ${share} %`);
  const steady = ((figures.oneDay.firstWakeUp - figures.steadyFrom) / 60_000).toFixed(1);
  return [
    `- **Load.** ${rate} requests a second on average, at random times (Poisson), from people of four local authorities: ${shares.join(', ')}. What is refused: a day in the future, a request without its fields, a decision by somebody who may not decide, a case that is not there. A step is recorded in the open case that was longest left alone, at first ${casesInHand} cases at different steps; letters go out to a mail server that takes all.`,
    '- **Open loop.** Each request is sent at its planned time, whether or not those before it were answered, and its time counts from the planned one. A server that stands still shows in every request of that time. Nothing is repeated: a 503 counts as a 503, and the step is sent again when its case comes up the next time.',
    `- **Caseload.** ${2 * cases} cases are on record from the beginning; what the machine could not start in time is left out and not counted. Reads go to the half whose limits pass first; the workflows of the other half start after that date. They were written by the code of the API and of the worker as at noon of the day on which their decision to assess is due, and their workflows started as a run that goes on from another. Only the moment at which their timer wakes them is chosen by this program: in life it lies within the hour after midnight, spread by the reference of the case; here within ${spreadMs / 1000} seconds, which is ${Math.round(3_600_000 / spreadMs)} times as dense.`,
    `- **Order.** Steady for ${steady} minutes; the limits of ${cases} cases pass; the workflows of ${cases} others start; Temporal is killed (SIGKILL), their limits pass, Temporal is started. The load goes on through all of it.`,
    '- **On record** means seen by a query that runs four times a second. Each limit must be there once, with its own day. At the end the record of every case is compared with what its workflow says.',
    '- **Memory** is what a program holds for itself (RssAnon in /proc), with all below it. Event-loop delay is the 99th percentile of each two seconds as the service tells Prometheus: median and greatest of these.',
    `- Command: \`npm run soak -- --minutes ${minutes} --rate ${rate} --cases ${cases} --server ${server}\`. It runs on Linux; everything runs on one machine, so caller, services and servers compete for its cores.`,
  ].join('\n');
}
