import { lock, tools, type Package } from './supply.js';
import { jsonOf, textOf } from './texts.js';

interface Bill {
  metadata: { timestamp?: string };
  serialNumber?: string;
  components: { 'bom-ref': string; name: string; purl: string; hashes?: { alg: string; content: string }[] }[];
}

const packages = tools.productionPackages(lock);
const nameAndVersion = ({ name, version }: Package): string => `${name}@${version}`;
const packageOf = (licence?: string): Package => ({ name: 'planted', version: '1.0.0', ...(licence && { licence }) });

describe('the licences of what runs in production', () => {
  it('are all on the list of those that we take', () => expect(tools.objections(packages)).toEqual([]));

  it('stand in docs/security/licences.md as they are in package-lock.json (else: npm run supply)', () =>
    expect(textOf('docs', 'security', 'licences.md')).toBe(tools.licencesPage(packages)));

  it.each(['GPL-3.0-only', 'SSPL-1.0', 'UNLICENSED', 'MIT AND GPL-2.0', '(GPL-2.0 OR LGPL-3.0)', 'constructor'])(
    'given a package under %s, then it is refused by name',
    (licence) =>
      expect(tools.objections([packageOf(licence)])).toEqual([`planted 1.0.0: ${licence}, which is not on the list.`]),
  );

  it('given a package that names no licence, then it is refused by name', () =>
    expect(tools.objections([packageOf()])).toEqual(['planted 1.0.0: it names no licence, which is not on the list.']));

  it.each(['MIT', '(MPL-2.0 OR Apache-2.0)', 'Apache-2.0 AND MIT'])(
    'given a package under %s, then it is taken',
    (licence) => expect(tools.objections([packageOf(licence)])).toEqual([]),
  );
});

describe('the bill of materials', () => {
  const bill = jsonOf<Bill>('docs', 'security', 'sbom.cdx.json');
  const ourParts = Object.values(lock.packages).flatMap(({ name, version }) =>
    name?.startsWith('@ehc/') ? [`${name}@${version}`] : [],
  );
  const others = bill.components.filter(({ 'bom-ref': ref }) => !ref.startsWith('@ehc/'));

  it('names every package of production in package-lock.json, and none besides (else: npm run supply)', () =>
    expect(others.map((one) => one['bom-ref']).sort()).toEqual(packages.map(nameAndVersion).sort()));

  it('names each of our own parts', () =>
    expect(bill.components.map((one) => one['bom-ref']).filter((ref) => ref.startsWith('@ehc/'))).toEqual(
      ourParts.sort(),
    ));

  it('has for each package of others the checksum that npm installs it by', () => {
    const checksums = new Set(Object.values(lock.packages).map(({ integrity }) => integrity));
    const wrong = others.filter(
      ({ hashes }) =>
        !hashes?.some(({ content }) => checksums.has(`sha512-${Buffer.from(content, 'hex').toString('base64')}`)),
    );
    expect(wrong.map((one) => one['bom-ref'])).toEqual([]);
  });

  it('says nothing that changes when nothing has changed', () =>
    expect([bill.serialNumber, bill.metadata.timestamp]).toEqual([undefined, undefined]));
});

describe('what is installed', () => {
  const ours = Object.entries(lock.packages).filter(([path]) => !path.includes('node_modules/'));

  it('is pinned to one version, in each of our packages', () => {
    const loose = ours.flatMap(([path, { dependencies, devDependencies }]) =>
      Object.entries({ ...dependencies, ...devDependencies })
        .filter(
          ([name, version]) => !(name.startsWith('@ehc/') ? version === '*' : /^\d+\.\d+\.\d+[\w.-]*$/.test(version)),
        )
        .map(([name, version]) => `${path || 'package.json'}: ${name} ${version}`),
    );
    expect(loose).toEqual([]);
  });

  it('runs no script while it is installed but those that package.json decides about by name', () => {
    const { allowScripts } = jsonOf<{ allowScripts: Record<string, boolean> }>('package.json');
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(scripted.filter((name) => !(name in allowScripts))).toEqual([]);
    expect(Object.keys(allowScripts).filter((name) => !scripted.includes(name))).toEqual([]);
  });
});

describe('the audit for known vulnerabilities', () => {
  it('given a registry without an audit, then it counts as not asked', () =>
    expect(tools.auditSays('{"message":"405 Method Not Allowed","error":{"summary":""}}')).toEqual({
      asked: false,
      why: '405 Method Not Allowed',
    }));

  it.each(['', '{}', 'null', '<html>'])('given the answer "%s", then it counts as not asked', (answer) =>
    expect(tools.auditSays(answer)).toMatchObject({ asked: false, why: expect.stringMatching(/\w/) }),
  );

  it('given an answer without a finding, then nothing was found', () =>
    expect(tools.auditSays('{"vulnerabilities":{},"metadata":{}}')).toEqual({ asked: true, found: [] }));

  it('given a finding, then it says which package, how bad, what, and whether there is a fix', () => {
    const via = [{ title: 'Prototype pollution', url: 'https://advisories.example/1' }, 'tough-thing'];
    const vulnerabilities = {
      thing: { name: 'thing', severity: 'high', range: '<2.0.0', via, fixAvailable: false },
    };
    expect(tools.auditSays(JSON.stringify({ vulnerabilities, metadata: {} }))).toEqual({
      asked: true,
      found: [
        'thing <2.0.0: high. Prototype pollution (https://advisories.example/1); through tough-thing. No fix is available yet.',
      ],
    });
  });
});
