/** Text of one letter or more, so that no secret stands in this file itself. */
const a = (length: number, letter = 'a'): string => letter.repeat(length);
const mixed = (length: number): string => 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY'.repeat(4).slice(0, length);

/** One made-up secret for each rule that looks for secrets which a project like this could let slip. */
export const plantedSecrets = [
  { what: "a cloud account's secret key", rule: 'aws', text: `AWS_SECRET_ACCESS_KEY="${mixed(40)}"` },
  { what: 'a private key', rule: 'privatekey', text: privateKey() },
  { what: 'a GitHub token', rule: 'github', text: `token: ${'gh'}p_${mixed(36)}` },
  { what: 'an npm token', rule: 'npm', text: `NPM_TOKEN=${'np'}m_${mixed(36)}` },
  { what: 'a login in a web address', rule: 'basicauth', text: `https://officer:${mixed(12)}@casework.example.org/` },
  { what: 'a Slack token', rule: 'slack', text: `${'xo'}xb-1234567890-${mixed(24)}` },
  {
    what: "the database's password",
    rule: 'database-connection-string',
    text: `DATABASE_URL=postgres://ehc_casework:${mixed(20)}@db.example.org:5432/ehc`,
  },
  {
    what: "the superuser's password",
    rule: 'database-connection-string',
    text: `ADMIN_DATABASE_URL=postgresql://postgres:${mixed(16)}@db.example.org/postgres`,
  },
  { what: 'a payload key', rule: 'payload-key', text: `{"EX":{"current":"k1","keys":{"k1":"${mixed(43)}="}}}` },
  {
    what: "the mail server's password",
    rule: 'mail-login',
    text: `SMTP_URL=smtps://ehc:${mixed(10)}@mail.example:465`,
  },
];

function privateKey(): string {
  const edge = (word: string): string => `-----${word} PRIVATE KEY-----`;
  return `${edge('BEGIN')}\nMI${a(110)}\n${edge('END')}`;
}
