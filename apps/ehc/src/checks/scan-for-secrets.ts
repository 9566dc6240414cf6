import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { inRepository } from './repository.js';

export interface Found {
  file: string;
  line: number;
  rule: string;
}

interface Looked {
  filePath: string;
  messages: { ruleId: string; loc: { start: { line: number } } }[];
}

/** The one file that secretlint never looks at. */
const ownSettings = '.secretlintrc.json';

/** The secrets of this system that the rules of secretlint do not know. */
const ownSecrets: Record<string, RegExp> = {
  // Of the length of a key, but not what begins as a JSON string does: histories have those.
  'payload-key': /["'](?!I[mn])[A-Za-z0-9+/]{43}=["']/,
  'mail-login': /smtps?:\/\/[^\s:@/$<{]+:(?!password@)[^\s:@/$<{]+@/,
};

/** Looks through files of a folder, by .secretlintrc.json and for the secrets of our own. @throws when one can't be looked through */
export const scanForSecrets = (folder: string, files: readonly string[]): Found[] => [
  ...bySecretlint(folder, files),
  ...files.flatMap((file) => ownIn(folder, file)),
];

function bySecretlint(folder: string, files: readonly string[]): Found[] {
  const results = lookedThrough(folder, files);
  const looked = new Set(results.map(({ filePath }) => relative(folder, filePath)));
  const left = files.filter((file) => file !== ownSettings && !looked.has(file));
  if (left.length > 0) throw new Error(`Not looked through: ${left.join(', ')}`);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, loc }) => ({
      file: relative(folder, filePath),
      line: loc.start.line,
      rule: ruleId.split('secretlint-rule-').at(-1)!,
    })),
  );
}

/** What secretlint answers. It goes through a file: on a pipe the program ends before all of it is written. */
function lookedThrough(folder: string, files: readonly string[]): Looked[] {
  const answer = join(mkdtempSync(join(tmpdir(), 'ehc-scan-')), 'answer.json');
  const program = inRepository('node_modules/secretlint/bin/secretlint.js');
  const settings = ['--secretlintrc', inRepository(ownSettings), '--format', 'json', '--output', answer];
  try {
    const { stderr, status } = spawnSync(process.execPath, [program, ...settings, ...files], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The files could not be looked through:\n${stderr}`);
    return JSON.parse(readFileSync(answer, 'utf8')) as Looked[];
  } finally {
    rmSync(dirname(answer), { recursive: true });
  }
}

function ownIn(folder: string, file: string): Found[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return Object.entries(ownSecrets).flatMap(([rule, pattern]) =>
    lines.flatMap((text, index) => (pattern.test(text) ? [{ file, line: index + 1, rule }] : [])),
  );
}
