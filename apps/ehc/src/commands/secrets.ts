import type { Command } from 'commander';

/** `ehc secrets`: fresh passwords and payload keys for docker-compose.yml, in the form of its .env file. */
export function secrets(program: Command): void {
  program
    .command('secrets')
    .description('print fresh passwords and payload keys: npx ehc secrets > .env')
    .action(async () => {
      const { composeSecrets } = await import('../settings/compose-secrets.js');
      for (const [name, value] of Object.entries(composeSecrets())) console.log(`${name}='${value}'`);
    });
}
