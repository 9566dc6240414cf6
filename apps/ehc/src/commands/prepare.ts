import type { Command } from 'commander';

/** `ehc prepare`: brings Postgres and Temporal to the state the services expect; to be run before each new version of them starts. */
export function prepare(program: Command): void {
  program
    .command('prepare')
    .description('make database roles, run migrations and register the search attributes; safe to repeat')
    .action(run);
}

async function run(): Promise<void> {
  const { readConfig } = await import('@ehc/platform/config');
  const { temporalLine } = await import('@ehc/platform/temporal');
  const { prepareConfig } = await import('../settings/prepare-config.js');
  const servers = await import('../start/prepare.js');
  const config = readConfig(prepareConfig);
  await servers.prepare({
    databaseUrl: config.ADMIN_DATABASE_URL,
    temporal: temporalLine(config),
    passwords: {
      ehc_owner: config.EHC_OWNER_PASSWORD,
      ehc_casework: config.EHC_CASEWORK_PASSWORD,
      ehc_worker: config.EHC_WORKER_PASSWORD,
      ehc_notifications: config.EHC_NOTIFICATIONS_PASSWORD,
      ehc_codec: config.EHC_CODEC_PASSWORD,
      ehc_certificates: config.EHC_CERTIFICATES_PASSWORD,
    },
  });
  console.log('Postgres and Temporal are ready for the services.');
}
