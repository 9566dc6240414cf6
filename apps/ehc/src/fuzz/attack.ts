import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Login } from '../servers/people.js';

const signIn = fileURLToPath(new URL('../../src/fuzz/token.py', import.meta.url));

/** What is held against each answer; each is a check of Schemathesis. */
export const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'missing_required_header',
  'unsupported_method',
  'allow_header_conformance',
  'ignored_auth',
];

export interface Attack {
  program: string;
  service: { name: string; url: string };
  /** as whom: the role of the login, or `anyone` where nobody signs in */
  role: string;
  login?: Login | undefined;
  identityUrl: string;
  phases: string;
  /** made-up requests for each operation, beside those of the coverage phase */
  examples: number;
  seed: number;
  folder: string;
  env: NodeJS.ProcessEnv;
}

export interface Finding {
  title: string;
  count: number;
  operations: string[];
}

export interface AttackResult {
  requests: number;
  seconds: number;
  phases: Record<string, string>;
  findings: Finding[];
  /** where the whole output stands */
  logFile: string;
}

interface Report {
  complete: boolean;
  running_time: number;
  phases: Record<string, { status: string }>;
  test_cases: { generated: number };
  failures: { title: string; count: number; operations: string[] }[];
  errors: { title?: string; operations?: string[] }[];
}

/**
 * Lets Schemathesis loose on one service as one person, or as somebody who does not sign in.
 * @throws Error naming the log when it could not do its work
 */
export async function attack({
  program,
  service,
  role,
  login,
  identityUrl,
  phases,
  examples,
  seed,
  folder,
  env,
}: Attack): Promise<AttackResult> {
  const name = `${service.name}-${role}`;
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, `${name}.log`);
  const reportFile = join(folder, `${name}.json`);
  await run(
    program,
    [
      ...['run', `${service.url}/openapi.json`, '--phases', phases],
      ...['--checks', checks.join(','), '--mode', 'all', '--max-examples', String(examples), '--seed', String(seed)],
      ...['--continue-on-failure', '--no-shrink', '--suppress-health-check', 'all', '--warnings', 'off', '--no-color'],
      ...['--generation-database', 'none', '--request-timeout', '30', '--workers', '1'],
      ...['--report', 'json', '--report-json-path', reportFile],
    ],
    { ...env, ...(login && signedIn(login, identityUrl)) },
    logFile,
    folder,
  );
  const report = reportIn(reportFile, logFile);
  const errors = report.errors.map(({ title = 'Error', operations = [] }) => ({ title, count: 1, operations }));
  return {
    requests: report.test_cases.generated,
    seconds: report.running_time,
    phases: Object.fromEntries(Object.entries(report.phases).map(([phase, { status }]) => [phase, status])),
    findings: [...report.failures, ...errors].map(({ title, count, operations }) => ({ title, count, operations })),
    logFile,
  };
}

const signedIn = ({ login, secret }: Login, identityUrl: string): NodeJS.ProcessEnv => ({
  ...{ SCHEMATHESIS_HOOKS: signIn, EHC_IDENTITY: identityUrl, EHC_LOGIN: login, EHC_SECRET: secret },
});

/** Runs to the end; Schemathesis ends with 1 when it found something, which is a result. */
function run(program: string, args: string[], env: NodeJS.ProcessEnv, logFile: string, cwd: string): Promise<void> {
  const log = openSync(logFile, 'w');
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', log, log] });
  closeSync(log);
  const endToo = () => child.kill();
  process.once('exit', endToo);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      process.off('exit', endToo);
      resolve();
    });
  });
}

function reportIn(file: string, logFile: string): Report {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    if (report.complete) return report;
  } catch {
    // said below
  }
  throw new Error(`Schemathesis did not come to its end; its output is in ${logFile}`);
}
