import type { BenchFigures, BenchOptions } from '../run.js';

/** How the figures came about, for somebody who doubts them. */
export function method({ shape }: BenchFigures, options: BenchOptions): string {
  const { updates, timersStarted, timersCancelled, events, bareEvents } = shape;
  return [
    `- **The case.** An assessment from request to final plan: ${updates} facts, entered one at a time, each by an update that is answered before the next is sent, no letters. Its dates are drawn together into 20 days, so that the limits lie ahead and timers run as they do when facts are entered on the day. The product's history then holds ${events} events, with ${timersStarted} timers started and ${timersCancelled} cancelled.`,
    '- **The product.** The built worker and workflow bundle as `npm start` runs them: law computed at every fact, both checks, log with hash chain, deadlines, read model, row-level security, search attributes, payloads encrypted.',
    `- **The bare workflow.** Written as the SDK's examples are, no product code: the same ${updates} updates with the same contents, each answered after one insert by a local activity, and at each step as many timers started and cancelled as the product's history shows; ${bareEvents} events. Its payloads are plain. A second bare workflow has its payloads encrypted by the product's codec, to tell the price of encryption from the price of the rest.`,
    `- **Order.** The sides take turns, every other time in the opposite order: one warm-up of each that is thrown away, then ${options.repeats} repeats of ${options.cases} whole cases. A ratio is formed within each repeat; least, median and greatest are of these ratios. Every case is driven to the end of its workflow, so one that fails fails the run.`,
    '- **CPU time** is read from the operating system before and after each round: the caller, the worker of that side, Temporal with its Postgres, and the Postgres of the application with all its processes.',
    `- **Opening.** One after the other, ${options.openings} in a repeat, the two sides taking turns: a parent's request that arrived today, by HTTP with an access token, through the whole casework API, with child, parent, words and letter orders stored; against update-with-start of the bare workflow. Both answer after their first entry is committed.`,
    `- **Memory** is what a fresh worker's resident memory grew by while ${options.cachedCases} cases were opened and kept, after 50 had warmed it up.`,
    '- Both sides use the same Temporal server and the same Postgres, which force every commit to disk. Everything runs on one machine, so caller, worker and servers compete for its cores; on separate machines throughput would be higher, CPU time much the same.',
    `- Command: \`npm run bench -- --callers ${options.callers.join(',')} --cases ${options.cases} --repeats ${options.repeats} --openings ${options.openings} --cached-cases ${options.cachedCases}\`. It runs on Linux, needs Go once to build the server, and takes 15 to 30 minutes on two cores.`,
  ].join('\n');
}
