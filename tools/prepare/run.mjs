import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a program in the root folder, on this terminal, to its end. Ctrl-C reaches it directly, as it is in the same
 * process group; an end asked of us alone is passed on.
 * @returns its exit code
 */
export function run(command, args, env = process.env) {
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  const passOn = (signal) => child.kill(signal);
  const leaveIt = () => {};
  process.on('SIGTERM', passOn).on('SIGHUP', passOn).on('SIGINT', leaveIt);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  }).finally(() => process.off('SIGTERM', passOn).off('SIGHUP', passOn).off('SIGINT', leaveIt));
}

/** Runs a program that npm installed, by the file that starts it. */
export function runInstalled(file, args, env) {
  return run(process.execPath, [join(root, 'node_modules', file), ...args], env);
}
