import { spawnSync } from 'node:child_process';
import { root } from '../prepare/run.mjs';
import { productionPackages } from './lock.mjs';

/**
 * docs/security/sbom.cdx.json: the CycloneDX bill of `npm sbom` for what runs in production, the same each time while
 * the lock is the same. npm is asked for everything and the lock says what to keep: its own `--omit dev` leaves out
 * whatever is needed both ways, which here were Nest, Temporal and half of the rest.
 * @throws when npm finds that the lock does not fit the packages
 */
export function billOfMaterials(lock) {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { stdout, stderr, status } = spawnSync('npm', asked, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0)
    throw new Error(`npm could not write the bill of materials. Is package-lock.json up to date?\n${stderr}`);
  return JSON.stringify(productionPart(JSON.parse(stdout), lock), null, 1) + '\n';
}

function productionPart({ metadata, components, dependencies, ...bill }, lock) {
  delete bill.serialNumber;
  const { name, version } = lock;
  const ours = Object.entries(lock.packages).filter(([path]) => path && !path.includes('node_modules/'));
  const kept = new Set([
    `${name}@${version}`,
    ...ours.map(([, { name, version }]) => `${name}@${version}`),
    ...productionPackages(lock).map(({ name, version }) => `${name}@${version}`),
  ]);
  return {
    ...bill,
    metadata: { lifecycles: metadata.lifecycles, component: { ...metadata.component, name } },
    components: components.filter((one) => kept.has(one['bom-ref'])).sort(by('bom-ref')),
    dependencies: dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)).sort() }))
      .sort(by('ref')),
  };
}

const by = (key) => (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
