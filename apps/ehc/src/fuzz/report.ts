import { load, machine } from '../bench/measure/machine.js';
import { checks } from './attack.js';
import type { FuzzOptions, ServiceResult } from './run.js';
import { schemathesisVersion } from './schemathesis.js';

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const whole = (number: number): string => Math.round(number).toLocaleString('en-GB');

/** Everything found, one line each; empty when all is well. */
export const findingsOf = ({ name, attacks, raw }: ServiceResult): string[] => [
  ...attacks.flatMap(({ role, result }) =>
    result.findings.map(
      ({ title, count, operations }) =>
        `${name} as ${role}: ${title}, ${count} times: ${operations.slice(0, 4).join(', ')}`,
    ),
  ),
  ...raw.faults.map((fault) => `${name}: ${fault}`),
];

/** The page docs/fuzzing.md. */
export function reportOf(results: ServiceResult[], { times, seed, roles, services }: FuzzOptions): string {
  const rows = results.map((result) => {
    const { name, attacks, raw, health } = result;
    const memory = health.map(({ residentMegabytes }) => residentMegabytes);
    return [
      name,
      whole(sum(attacks.map(({ result: { requests } }) => requests))),
      raw.sent,
      findingsOf(result).length,
      `${whole(memory[0]!)} / ${whole(memory[1]!)} / ${whole(Math.max(...memory))} / ${whole(memory.at(-1)!)}`,
      whole(Math.max(...health.slice(1).map(({ eventLoopP99Ms }) => eventLoopP99Ms))),
    ];
  });
  const byRole = results.flatMap(({ name, attacks }) =>
    attacks.map(({ role, result }) => [
      name,
      role,
      whole(result.requests),
      whole(result.seconds),
      Object.entries(result.phases)
        .map(([phase, status]) => `${phase}: ${status}`)
        .join(', '),
    ]),
  );
  return `# Bad input at scale

Written by \`npm run fuzz -- --times ${times} --seed ${seed}${roles ? ` --roles ${roles.join(',')}` : ''}${services ? ` --services ${services.join(',')}` : ''}\` on ${new Date().toISOString().slice(0, 10)}. [Schemathesis](https://schemathesis.readthedocs.io) ${schemathesisVersion} reads the OpenAPI document of each service, makes requests from it that fit and that do not, sends them as one person of each role${roles ? ' named' : ''}, and holds each answer against the document. Then come raw bytes that no client library would send: endless and broken bodies, nesting, floods of headers.

${table(['Service', 'Requests from the document', 'Raw requests', 'Findings', 'Resident memory in MB: start / after the first role / most / end', 'Event loop delay, p99 in ms, worst'], rows)}

A finding is an answer that fails one of these checks: ${checks.map((check) => `\`${check}\``).join(', ')}; or a raw request that is not refused with a problem document.

Machine: ${machine().join('; ')}. ${load().toFixed(1)} programs wanted a core at the end.

## Each run

${table(['Service', 'As', 'Requests', 'Seconds', 'Phases'], byRole)}

## Findings

${
  results
    .flatMap(findingsOf)
    .map((line) => `- ${line}`)
    .join('\n') || 'None.'
}

## What \`npm test\` does of it

1,500 requests made from the same document by fast-check and all raw requests but the slow one: \`apps/casework/src/e2e/fuzz.e2e.spec.ts\`. It prints its seed; \`FUZZ_SEED\` repeats it.
`;
}
