import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runningAddresses, type Addresses } from './addresses.js';

export interface RunningStart {
  pid: number;
  addresses: Addresses;
  /** Waits until the output has this text. @throws Error with the output when it ends before. */
  says(text: string): Promise<void>;
  output(): string;
  /** Ctrl-C; gives the exit code. */
  interrupt(): Promise<number | null>;
  /** kill -9; settles when it is gone. */
  kill(): Promise<void>;
}

export interface EndedStart {
  code: number | null;
  output: string;
}

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/**
 * Runs the built `ehc start` on free ports, as a program of its own, until it has printed its table: for end-to-end
 * tests and benchmarks.
 */
export async function runStart(dataFolder: string, options: string[] = []): Promise<RunningStart> {
  const run = launch(dataFolder, ['--free-ports', ...options]);
  await run.says('Next: ');
  return { ...run, addresses: runningAddresses({ EHC_DATA: dataFolder }) };
}

/** Runs the built `ehc start`, on the usual ports moved by `env`, to an end that is expected to come by itself. */
export async function runStartToItsEnd(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<EndedStart> {
  const run = launch(dataFolder, [], env);
  return { code: await run.ended, output: run.output() };
}

function launch(dataFolder: string, options: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [program, 'start', ...options], {
    env: { ...process.env, ...env, EHC_DATA: dataFolder, TEMPORAL_ADDRESS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      heard();
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    pid: child.pid!,
    ended,
    output: () => output,
    async says(text: string) {
      let over = false;
      void ended.then(() => ((over = true), heard()));
      while (!output.includes(text)) {
        if (over) throw new Error(`\`ehc start\` ended before it said "${text}":\n${output}`);
        await new Promise<void>((resolve) => (heard = resolve));
      }
    },
    interrupt() {
      child.kill('SIGINT');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
