import type { AssessmentFigures } from '../comparisons/whole-assessment.js';
import type { Spread } from '../measure/spread.js';
import type { BenchFigures } from '../run.js';

/** What the figures say, in words that follow from them. */
export function shows({ assessments, opening, memory, shape }: BenchFigures): string {
  const [product, bare] = memory;
  const kB = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`;
  return [
    ...assessments.map(assessment),
    `- Opening a case through the API takes ${opening.api.median.toFixed(0)} ms at the median, ${(opening.api.median - opening.bare.median).toFixed(0)} ms more than the bare opening.`,
    `- The product's history of a case has ${shape.events} events, the bare one ${shape.bareEvents}.`,
    `- A case kept in memory takes ${kB(product!.perCase.median)}; of that, ${kB(bare!.perCase.median)} is what any workflow takes here.`,
    noise(assessments),
  ].join('\n');
}

function assessment({ callers, arms, against }: AssessmentFigures): string {
  const [product, bare] = arms;
  const more = (part: keyof NonNullable<typeof product>['cpuMs']) =>
    (product!.cpuMs[part].median - bare!.cpuMs[part].median).toFixed(0);
  const { throughput, cpu } = against[0]!;
  return `- With ${callers} cases at a time the product does ${throughput.median.toFixed(2)} of the bare throughput for ${cpu.median.toFixed(2)} times its CPU time. A case takes ${product!.cpuMs.all.median.toFixed(0)} ms of CPU, ${more('all')} ms more than bare: ${more('worker')} in the worker, ${more('temporal')} in Temporal, ${more('postgres')} in Postgres, ${more('driver')} in the caller.`;
}

/** Ratios of a quiet machine lie within a tenth or so of their median. */
function noise(assessments: readonly AssessmentFigures[]): string {
  const width = ({ min, median, max }: Spread) => (max - min) / median;
  const widest = Math.max(
    ...assessments.flatMap(({ against }) => against.flatMap(({ throughput, cpu }) => [width(throughput), width(cpu)])),
  );
  const percent = Math.round(widest * 100);
  return widest > 0.25
    ? `- **Noisy.** From repeat to repeat a ratio moves by up to ${percent} % of its median: other work ran on the machine. Differences smaller than that mean nothing.`
    : `- From repeat to repeat no ratio moves by more than ${percent} % of its median. Smaller differences than that mean nothing.`;
}
