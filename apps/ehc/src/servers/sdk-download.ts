import { execFile } from 'node:child_process';
import { chmodSync, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

/** Where the Temporal SDKs themselves download their servers from. */
const downloadSite = 'https://temporal.download';
const lookUpWithinMs = 4_000;
const downloadWithinMs = 180_000;

/**
 * Downloads a server that the Temporal SDK would download, into the folder, and returns its path.
 * The SDK's own download has no time limit; this one gives up within seconds where the site can't be reached.
 * @param artifact "cli" (the Temporal server and command line) or "temporal-test-server" (skips time)
 */
export async function downloadServer(artifact: string, folder: string, site = downloadSite): Promise<string> {
  const query = new URLSearchParams({
    arch: process.arch === 'arm64' ? 'arm64' : 'amd64',
    platform: process.platform === 'darwin' ? 'darwin' : 'linux',
    format: 'tar.gz',
    'sdk-name': 'sdk-typescript',
    'sdk-version': '1.24.0',
  });
  const answer = await get(`${site}/${artifact}/default?${query}`, lookUpWithinMs);
  const { archiveUrl, fileToExtract } = (await answer.json()) as { archiveUrl: string; fileToExtract: string };
  const archive = join(folder, 'archive.tar.gz');
  const body = (await get(archiveUrl, downloadWithinMs)).body;
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(archive));
  await promisify(execFile)('tar', ['-xzf', archive, '-C', folder, fileToExtract]);
  const program = join(folder, fileToExtract);
  chmodSync(program, 0o755);
  return program;
}

async function get(url: string, withinMs: number): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(withinMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}
