import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadServer } from './sdk-download.js';

describe('downloading a server as the Temporal SDK does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-download-'));
  const asked: string[] = [];
  let server: Server;
  let site: string;

  beforeAll(async () => {
    mkdirSync(join(folder, 'packed'));
    writeFileSync(join(folder, 'packed', 'temporal'), 'the program');
    execFileSync('tar', ['-czf', join(folder, 'site.tar.gz'), '-C', folder, 'packed/temporal']);
    server = createServer((request, response) => {
      asked.push(request.url!);
      if (request.url!.startsWith('/cli/default'))
        response.end(JSON.stringify({ archiveUrl: `${site}/site.tar.gz`, fileToExtract: 'packed/temporal' }));
      else if (request.url === '/site.tar.gz') response.end(readFileSync(join(folder, 'site.tar.gz')));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('fetches the archive for this machine and unpacks the program', async () => {
    const into = mkdtempSync(join(folder, 'into-'));
    const program = await downloadServer('cli', into, site);
    expect(readFileSync(program, 'utf8')).toBe('the program');
    expect(statSync(program).mode & 0o111).toBe(0o111);
    expect(asked[0]).toContain('sdk-name=sdk-typescript');
  });

  it('says what the site answered when it has no such server', async () => {
    await expect(downloadServer('no-such-server', folder, site)).rejects.toThrow(
      /no-such-server\/default.* answered 404/,
    );
  });
});
