import { readConfig } from '@ehc/platform/config';
import { codecServerConfig } from './config.js';

const good = {
  DATABASE_URL: 'postgres://ehc_codec:secret@localhost:5432/ehc',
  OIDC_ISSUER: 'http://localhost:4000',
  PAYLOAD_KEYS: JSON.stringify({ EX: { current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } } }),
};

describe('UI_ORIGINS', () => {
  it('given two origins, then both are read', () =>
    expect(
      readConfig(codecServerConfig, { ...good, UI_ORIGINS: 'http://localhost:8233, https://temporal.council.example' })
        .UI_ORIGINS,
    ).toEqual(['http://localhost:8233', 'https://temporal.council.example']));

  it.each([
    '*',
    'null',
    'http://localhost:8233/',
    'https://*.council.example',
    'localhost:8233',
    'http://a.example,,',
    'https://a.example/path',
  ])('given %j, then the server does not start', (origins) =>
    expect(() => readConfig(codecServerConfig, { ...good, UI_ORIGINS: origins })).toThrow('UI_ORIGINS is not right'),
  );

  it('given none, then the server does not start', () =>
    expect(() => readConfig(codecServerConfig, good)).toThrow('UI_ORIGINS is not set'));
});
