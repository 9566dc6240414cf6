import type { Command } from 'commander';

/** `ehc token`: an access token for a local login, for use with curl. */
export function token(program: Command): void {
  program
    .command('token')
    .description('print an access token of a local login')
    .argument('<login>', 'such as essex.officer')
    .action(run);
}

async function run(login: string): Promise<void> {
  const [{ Tokens }, { runningAddresses }, { logins }] = await Promise.all([
    import('../api-client/tokens.js'),
    import('../start/addresses.js'),
    import('../servers/people.js'),
  ]);
  const person = logins().find((someone) => someone.login === login);
  if (!person)
    throw new Error(
      `Nobody is called ${login}. The logins are ${logins()
        .map((someone) => someone.login)
        .join(', ')}.`,
    );
  console.log(await new Tokens(runningAddresses().identity).of(person));
}
