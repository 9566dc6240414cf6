import type { Command } from 'commander';
import type { ReconcileOptions } from './reconcile/reconcile.js';

/** `ehc reconcile`: whether the record of every case and its workflow are in step, as after a restore. */
export function reconcile(program: Command): void {
  program
    .command('reconcile')
    .description('compare the record of every case with its workflow, and bring them in step')
    .option('--repair', 'mend what can be mended without loss: workflows that are behind, missing or stuck')
    .option('--from-record', 'with --repair: where entries are lost, end the workflow and begin again from the record')
    .addHelpText(
      'after',
      '\nOf what `npm start` runs, or by DATABASE_URL (as the role ehc_casework), TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and PAYLOAD_KEYS;\nNOTIFICATIONS_DATABASE_URL (as the role ehc_notifications) for the letters. The worker must run.',
    )
    .action(async (options: ReconcileOptions) => (await import('./reconcile/run-reconcile.js')).runReconcile(options));
}
