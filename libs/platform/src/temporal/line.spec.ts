import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { commonConfig, readConfig } from '../config/index.js';
import { temporalLine } from './line.js';

const folder = mkdtempSync(join(tmpdir(), 'ehc-line-'));
const pem = (name: string): string => {
  writeFileSync(join(folder, name), `what stands in ${name}`);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const lineOf = (env: Record<string, string>) => temporalLine(readConfig(z.object(commonConfig.temporal), env));
const there = { TEMPORAL_ADDRESS: 'temporal.council.example:7233', TEMPORAL_NAMESPACE: 'ehc' };
const address = { address: 'temporal.council.example:7233', namespace: 'ehc' };

describe('the line to Temporal', () => {
  it('given an address alone, then it is in clear', () => expect(lineOf(there)).toEqual(address));

  it('given TLS, then the machine’s own authorities vouch for Temporal', () =>
    expect(lineOf({ ...there, TEMPORAL_TLS: 'true' })).toEqual({ ...address, tls: {} }));

  it('given an authority and a name, then these vouch for Temporal', () =>
    expect(
      lineOf({ ...there, TEMPORAL_TLS_SERVER_CA_CERT_PATH: pem('ca'), TEMPORAL_TLS_SERVER_NAME: 'temporal' }),
    ).toMatchObject({
      tls: { serverRootCACertificate: Buffer.from('what stands in ca'), serverNameOverride: 'temporal' },
    }));

  it('given a certificate and its key, then Temporal knows the service by them', () =>
    expect(
      lineOf({
        ...there,
        TEMPORAL_TLS_CLIENT_CERT_PATH: pem('certificate'),
        TEMPORAL_TLS_CLIENT_KEY_PATH: pem('key'),
      }),
    ).toMatchObject({
      tls: {
        clientCertPair: { crt: Buffer.from('what stands in certificate'), key: Buffer.from('what stands in key') },
      },
    }));

  it('given a key for the API, then it goes over TLS and never in clear', () =>
    expect(lineOf({ ...there, TEMPORAL_API_KEY: 'an-api-key' })).toEqual({
      ...address,
      apiKey: 'an-api-key',
      tls: true,
    }));

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a file that is not there',
      { TEMPORAL_TLS_SERVER_CA_CERT_PATH: '/nowhere.pem' },
      /TEMPORAL_TLS_SERVER_CA_CERT_PATH is not right \(there is no such file\)/,
    ],
    ['TLS that is neither true nor false', { TEMPORAL_TLS: 'yes' }, /TEMPORAL_TLS is not right/],
    [
      'a certificate without its key',
      { TEMPORAL_TLS_CLIENT_CERT_PATH: pem('alone') },
      /TEMPORAL_TLS_CLIENT_CERT_PATH and TEMPORAL_TLS_CLIENT_KEY_PATH belong together/,
    ],
    [
      'an API key, and TLS refused',
      { TEMPORAL_API_KEY: 'an-api-key', TEMPORAL_TLS: 'false' },
      /TEMPORAL_API_KEY would go in clear/,
    ],
  ])('given %s, then it says what is wrong, and there is no line', (_, variables, words) =>
    expect(() => lineOf({ ...there, ...variables })).toThrow(words),
  );
});
