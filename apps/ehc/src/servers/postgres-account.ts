import { execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { onPath } from './on-path.js';

export interface Account {
  uid: number;
  gid: number;
}

export interface Call {
  command: string;
  args: string[];
  uid?: number;
  gid?: number;
}

/**
 * The account Postgres has to run under. It refuses to run as root; root runs it as the user `postgres`, made when
 * missing. Anybody else runs it as themselves, which is what undefined means.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = idsOf('postgres');
  if (known) return known;
  execFileSync('groupadd', ['--force', 'postgres']);
  execFileSync('useradd', ['--gid', 'postgres', '--no-create-home', 'postgres']);
  return idsOf('postgres');
}

/** Gives a file or folder to the account. */
export function giveTo(account: Account | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/**
 * How to run a program under the account when it must reach these paths. A clone that lies in a folder closed to others
 * (/root, or one made by mktemp) would lock the account out of its own files: there it runs with the one right to pass
 * closed folders, and still not as root.
 * @throws Error naming the closed folder, where that right can't be given.
 */
export function callAs(account: Account | undefined, command: string, args: string[], paths: string[]): Call {
  if (!account) return { command, args };
  const closed = [command, ...paths].map(closedFolder).find((folder) => folder !== undefined);
  if (!closed) return { command, args, ...account };
  const setpriv = onPath('setpriv');
  if (!setpriv)
    throw new Error(
      `Postgres can't run as root, and the user postgres can't enter ${closed}. Move the clone, or set EHC_DATA to a folder that others may enter, or start as another user.`,
    );
  const right = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const ids = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  return { command: setpriv, args: [...ids, ...right, command, ...args] };
}

function idsOf(user: string): Account | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined; // `id` fails exactly when there is no such user
  }
}

/** The nearest folder above the path that others may not enter. */
function closedFolder(path: string): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
