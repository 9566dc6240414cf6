import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plantedSecrets } from './planted-secrets.js';
import { repository } from './repository.js';
import { filesIn, ourFiles } from './our-files.js';
import { scanForSecrets, type Found } from './scan-for-secrets.js';
import { textOf } from './texts.js';

describe('secrets', () => {
  const files = ourFiles();

  it('are in no file of the repository', () => expect(scanForSecrets(repository, files)).toEqual([]), 240_000);

  it('are looked for in all of it', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files).toEqual(expect.arrayContaining(['docker-compose.yml', 'infra/keycloak/realm.json', 'README.md']));
  });

  it('are looked for in as much where there is no git', () => {
    const walked = new Set(filesIn(''));
    expect(files.filter((file) => !walked.has(file))).toEqual([]);
  });

  it('cannot be hidden from the scan by a comment', () => {
    const comment = ['secretlint', 'disable'].join('-');
    expect(files.filter((file) => textOf(file).includes(comment))).toEqual([]);
  });
});

describe('a secret that slipped into a file', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ehc-secrets-')));
  const planted = plantedSecrets.map((one, index) => ({ ...one, file: `${index % 2 ? '.' : ''}slipped-${index}.txt` }));
  let found: Found[] = [];
  beforeAll(() => {
    for (const { file, text } of planted) writeFileSync(join(folder, file), `${text}\n`);
    found = scanForSecrets(
      folder,
      planted.map(({ file }) => file),
    );
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('given $what, then it is found', ({ rule, file }) =>
    expect(found.filter((one) => one.file === file).map((one) => one.rule)).toContain(rule),
  );
});
