import { lettersLost, orderAgain } from '../../commands/reconcile/letters.js';
import { reconcile, type Reconciled } from '../../commands/reconcile/reconcile.js';
import type { Fault, Struck } from '../fault.js';
import type { System } from '../system/system.js';
import { keepRecord, keepTemporal, restoreRecord, restoreTemporal, withoutServices } from '../system/snapshots.js';

const commandsBetween = (long: boolean) => (long ? 100 : 12);

/** F26 */
export const temporalRestoredOlder: Fault = {
  id: 'F26',
  title: 'Temporal is restored to an earlier moment than the record',
  does: 'Temporal goes back to a copy, the record stays; `ehc reconcile`, then `ehc reconcile --repair`',
  expected: 'every case that differs is named and mended; nothing is lost',
  async strike({ system, caseload, long }) {
    await caseload.hold();
    await keepTemporal(system, 'earlier');
    caseload.goOn();
    await caseload.more(commandsBetween(long));
    await caseload.hold();
    await withoutServices(system, () => restoreTemporal(system, 'earlier'));
    const struck = await reconciled(system, { repair: true });
    return { ...struck, mendedAt: Date.now() };
  },
};

/** F26, the other way round. */
export const recordRestoredOlder: Fault = {
  id: 'F26b',
  title: 'The record is restored to an earlier moment than Temporal',
  does: 'the record goes back to a copy, Temporal stays; `ehc reconcile --repair`, then with `--from-record`',
  expected:
    'every case that differs is named and left until --from-record; then all goes on from the record, and what it had is not lost',
  async strike({ system, caseload, long }) {
    await caseload.hold();
    await withoutServices(system, () => keepRecord(system, 'earlier'));
    const moment = Date.now();
    caseload.goOn();
    await caseload.more(commandsBetween(long));
    await caseload.hold();
    await withoutServices(system, () => restoreRecord(system, 'earlier'));
    for (const one of caseload.cases) one.backTo(moment);
    const first = await reconcile(sidesOf(system), { repair: true });
    const behind = first.filter(({ outcome }) => outcome === 'left as it is').length;
    const struck = await reconciled(system, { repair: true, fromRecord: true });
    return {
      ...struck,
      figures: [`${behind} cases left until --from-record`, ...(struck.figures ?? [])],
      wrong: [...(behind > 0 ? [] : ['no case was found behind']), ...(struck.wrong ?? [])],
      lettersRestoredAway: true,
      mendedAt: Date.now(),
    };
  },
};

const sidesOf = ({ recordAs, client }: System) => ({ database: recordAs.ehc_casework, temporal: client });

/** Looks, mends, and looks again: by then all must be in step. */
async function reconciled(system: System, how: { repair: true; fromRecord?: true }): Promise<Struck> {
  const seen = await reconcile(sidesOf(system), {});
  const done = await reconcile(sidesOf(system), how);
  const letters = { database: system.recordAs.ehc_notifications, temporal: system.client };
  const lost = await lettersLost(letters);
  for (const order of lost) await orderAgain(letters, order);
  const after = await reconcile(sidesOf(system), {});
  const out = outOfStep(seen);
  const kinds = new Map<string, number>();
  for (const { standing } of out) kinds.set(standing, (kinds.get(standing) ?? 0) + 1);
  const figures = [...kinds].map(([words, cases]) => `${cases} cases: ${words}`);
  return {
    figures: [`${seen.length} cases looked at`, ...figures, `${lost.length} letters ordered again`],
    wrong: [
      ...(out.length > 0 ? [] : ['no case was found out of step']),
      ...done.flatMap(({ reference, outcome, problem }) =>
        outcome === 'not mended' ? [`${reference}: ${problem}`] : [],
      ),
      ...outOfStep(after).map(({ reference, standing }) => `${reference}: afterwards ${standing}`),
    ],
  };
}

const outOfStep = (cases: Reconciled[]) => cases.filter(({ standing }) => standing !== 'in step');
