import { ConfigError, readConfig } from '@ehc/platform/config';
import { exampleContacts } from '@ehc/correspondence/activities';
import { configSchema } from './config.js';

const good = {
  DATABASE_URL: 'postgres://ehc_notifications:secret@localhost:5432/ehc',
  OIDC_ISSUER: 'http://localhost:4000',
  PAYLOAD_KEYS: JSON.stringify({ EX: { current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } } }),
  SMTP_URL: 'smtp://localhost:1025',
  MAIL_FROM: 'Essex SEND Team <send@essex.example>',
};

describe('the settings of the notifications service', () => {
  it('given only what has no default, then the example contacts are used', () =>
    expect(readConfig(configSchema, good)).toMatchObject({ LETTER_CONTACTS: {}, PORT: 3000 }));

  it('given contacts of an authority, then they are read', () =>
    expect(
      readConfig(configSchema, { ...good, LETTER_CONTACTS: JSON.stringify({ EX: exampleContacts['LA'] }) })
        .LETTER_CONTACTS['EX']!.team.name,
    ).toContain('Lancashire'));

  it.each([
    [{ SMTP_URL: 'http://localhost' }, /^SMTP_URL is not right \(it is not an SMTP address\)/],
    [{ MAIL_FROM: 'Essex SEND Team' }, /^MAIL_FROM is not right \(it holds no e-mail address\)/],
    [{ LETTER_CONTACTS: '{' }, /^LETTER_CONTACTS is not right \(it is not JSON\)/],
    [{ LETTER_CONTACTS: '{"EX":{}}' }, /^LETTER_CONTACTS is not right at EX\.team/],
    [
      {
        LETTER_CONTACTS: JSON.stringify({
          EX: {
            ...exampleContacts['EX'],
            adviceService: { name: 'x', telephone: '1', email: 'no', website: 'https://x.example' },
          },
        }),
      },
      /at EX\.adviceService\.email/,
    ],
  ])('given %j, then one sentence names the variable and what is wrong', (wrong, sentence) => {
    expect(() => readConfig(configSchema, { ...good, ...wrong })).toThrow(ConfigError);
    try {
      readConfig(configSchema, { ...good, ...wrong });
    } catch (error) {
      expect((error as ConfigError).problems).toEqual([expect.stringMatching(sentence)]);
    }
    expect.assertions(2);
  });
});
