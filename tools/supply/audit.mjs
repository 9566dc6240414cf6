import { spawnSync } from 'node:child_process';
import { root } from '../prepare/run.mjs';

/** Asks the registry for known vulnerabilities of what runs in production. @returns what `auditSays` makes of the answer */
export function audit() {
  const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8' });
  return error ? { asked: false, why: error.message } : auditSays(stdout);
}

/**
 * @param {string} answer of `npm audit --json`
 * @returns {{asked: false, why: string} | {asked: true, found: string[]}} found: one line for each package with a known vulnerability
 */
export function auditSays(answer) {
  const read = readJson(answer);
  if (!read?.vulnerabilities || !read.metadata) return { asked: false, why: whyNot(read) };
  return { asked: true, found: Object.values(read.vulnerabilities).map(lineOf).sort() };
}

function lineOf({ name, severity, range, via, fixAvailable }) {
  const titles = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`));
  return `${name} ${range}: ${severity}. ${titles.join('; ')}. ${fixAvailable ? 'A fix is available.' : 'No fix is available yet.'}`;
}

const whyNot = (read) => read?.message ?? read?.error?.summary ?? 'npm gave no answer that can be read';

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** docs/security/audit.md; only written when the registry has answered. */
export const auditPage = (found, day) => `# Known vulnerabilities of what runs in production

Written by \`npm run supply\`, which asked the registry (\`npm audit --omit=dev\`) on ${day}.

${found.length === 0 ? 'None was known on that day.' : found.map((line) => `- ${line}`).join('\n')}
`;
