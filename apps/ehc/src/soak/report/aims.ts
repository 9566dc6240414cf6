import { table, verdict } from '../../bench/report/words.js';
import { latenciesOf } from '../arrivals/latencies.js';
import type { SoakFigures } from '../run.js';
import { outageMs } from './limits.js';
import { growthOf } from './parts.js';
import { samplesIn, steadyOf } from './phases.js';
import { answeredBadly } from './requests.js';

const limitsOfTheAim = 1000;

/** What the run was to show, and whether it did. */
export function aimsTable(figures: SoakFigures): string {
  const steady = samplesIn(figures.samples, steadyOf(figures));
  const steps = latenciesOf(steady.filter(({ kind }) => kind === 'record a step').map(({ ms }) => ms));
  const badly = answeredBadly(steady).length;
  const recorded = outageMs(figures);
  const { oneDay, outage, cases } = figures;
  const wanted = outage.cases < limitsOfTheAim ? ` (the aim is for ${limitsOfTheAim})` : '';
  const wrong = oneDay.wrong.length + outage.wrong.length;
  return table([
    ['Aim', 'Figure', ''],
    row('Recording a step in the steady time, p99 in ms', steps?.p99, 1000),
    row('Requests of the steady time not answered as they should be', badly, 0),
    ...(['casework', 'worker', 'notifications'] as const).map((part) => {
      const growth = growthOf(figures, part);
      return row(`Growth of ${part} in the second half of the steady time, %`, growth && growth * 100, 10);
    }),
    row(
      `${outage.cases} limits passed in an outage${wanted}, seconds until all are recorded`,
      recorded && recorded / 1000,
      180,
    ),
    row('Limits missing, recorded twice, or with another day', wrong, 0),
    row(`Of ${cases.all} cases, those whose workflow and record differ afterwards`, cases.outOfStep.length, 0),
  ]);
}

function row(words: string, figure: number | undefined, atMost: number): string[] {
  if (figure === undefined) return [words, 'not reached in this run', '**missed**'];
  return [words, Number.isInteger(figure) ? String(figure) : figure.toFixed(1), verdict(figure, { atMost })];
}
