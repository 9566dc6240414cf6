import { table } from '../../bench/report/words.js';
import { latenciesOf } from '../arrivals/latencies.js';
import type { SoakFigures } from '../run.js';
import { growthAMinute } from '../watch/trend.js';
import { watched, type Look, type Watched } from '../watch/watch.js';
import { phasesOf, steadyOf, type Phase } from './phases.js';

const words: Record<Watched, string> = {
  casework: 'casework API',
  worker: 'worker',
  notifications: 'notifications',
  postgres: 'Postgres of the application',
  temporal: 'Temporal and its Postgres',
  caller: 'the caller, with mail server and identity provider',
};
const within = (looks: readonly Look[], { from, to }: Phase) => looks.filter(({ at }) => at >= from && at < to);
const MB = (bytes: number) => (bytes / 2 ** 20).toFixed(0);

/** By which share of its size a part grew in the second half of the steady time; undefined when it was looked at too seldom. */
export function growthOf(figures: SoakFigures, part: Watched): number | undefined {
  const { from, to } = steadyOf(figures);
  const half = within(figures.looks, { words: '', from: (from + to) / 2, to });
  if (half.length < 2) return undefined;
  const growth = growthAMinute(half.map(({ at, memory }) => ({ at, value: memory[part] })));
  const mean = half.reduce((sum, { memory }) => sum + memory[part], 0) / half.length;
  return (growth * (to - from)) / 2 / 60_000 / mean;
}

/** Memory and processor time of every part. */
export function partsTable(figures: SoakFigures): string {
  const { looks } = figures;
  const steady = within(looks, steadyOf(figures));
  const rows = watched.map((part) => {
    const size = (look: Look | undefined) => (look ? `${MB(look.memory[part])} MB` : '');
    const growth = growthOf(figures, part);
    return [
      words[part],
      size(steady[0]),
      size(steady[Math.floor(steady.length / 2)]),
      size(steady.at(-1)),
      size(looks.at(-1)),
      growth === undefined ? '' : `${(growth * 100).toFixed(1)} %`,
      share(steady, ({ cpuMs }) => cpuMs[part]),
    ];
  });
  const headings = [
    'steady: begin',
    'middle',
    'end',
    'end of the run',
    'growth, second half of steady',
    'cores used, steady',
  ];
  return table([['Part', ...headings], ...rows]);
}

/** Cores used between the first look and the last. */
function share(looks: readonly Look[], cpuMs: (look: Look) => number): string {
  const [first, last] = [looks[0], looks.at(-1)];
  return first && last && last !== first ? ((cpuMs(last) - cpuMs(first)) / (last.at - first.at)).toFixed(2) : '';
}

/** Cores that programs used which have nothing to do with this run. */
export const coresOfOthers = (figures: SoakFigures): string =>
  share(figures.looks, ({ machineCpuMs, cpuMs }) => machineCpuMs - watched.reduce((sum, part) => sum + cpuMs[part], 0));

/** Event-loop delay of the services, and what was waiting, from phase to phase. */
export function delaysTable(figures: SoakFigures): string {
  const rows = phasesOf(figures).map((phase) => {
    const looks = within(figures.looks, phase);
    const delays = (['casework', 'worker', 'notifications'] as const).map((service) => {
      const found = latenciesOf(looks.flatMap(({ loopDelay }) => loopDelay[service] ?? []));
      return found ? `${found.p50.toFixed(0)} / ${found.max.toFixed(0)} ms` : '';
    });
    const most = (pick: (look: Look) => number | undefined) =>
      String(Math.max(0, ...looks.map((look) => pick(look) ?? 0)));
    return [phase.words, ...delays, most(({ tasks }) => tasks), most(({ letters }) => letters)];
  });
  return table([
    ['Phase', 'casework', 'worker', 'notifications', 'workflow tasks waiting, most', 'letters on their way, most'],
    ...rows,
  ]);
}
