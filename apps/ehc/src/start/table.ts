import Table from 'cli-table3';
import { logins, type Login } from '../servers/people.js';
import type { Addresses } from './addresses.js';

/** What one can open and as whom one can log in, as one table for the terminal. */
export function addressTable(addresses: Addresses): string {
  const table = new Table({ style: { head: [], border: [] } });
  const rows = [
    ['Casework API, with its documentation', `${addresses.casework}/docs`],
    ['Temporal UI, for ops', addresses.temporalUi ?? `of the server at ${addresses.temporal}`],
    ['Mail inbox', addresses.inbox],
    ['Identity provider (OpenID Connect)', `${addresses.identity}/.well-known/openid-configuration`],
    ['Postgres', withoutPassword(addresses.database)],
    ['Notifications service', `${addresses.notifications}/ready`],
    ['Worker', `${addresses.worker}/ready`],
    ['Check of certificates, for everybody', addresses.certificates],
    ['Codec server: sign in to decode in the UI', `${addresses.codecServer}/sign-in`],
  ];
  for (const row of rows) table.push(row);
  const people = logins();
  const listed = (some: Login[]) => some.map(({ login, name }) => `${login.padEnd(24)} ${name}`).join('\n');
  table.push([
    'Logins of Essex; the same exist for\nlancashire., ealing. and wigan.',
    listed(people.filter(({ la }) => la === 'EX')),
  ]);
  table.push([
    'Logins of mediation advisers, outside\nthe authorities',
    listed(people.filter(({ provider }) => provider)),
  ]);
  table.push(['Getting a token without a browser', 'client_id is the login, client_secret is ehc- and the login']);
  return table.toString();
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
