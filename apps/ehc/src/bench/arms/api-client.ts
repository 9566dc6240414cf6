import { randomUUID } from 'node:crypto';
import { londonDate } from '@ehc/rules/plain-date';
import { logins } from '../../servers/people.js';

/** An access token of an Essex SEND officer. @throws Error when the identity provider gives none */
export async function officerToken(identityUrl: string): Promise<string> {
  const { login, secret } = logins().find((person) => person.login === 'essex.officer')!;
  const response = await fetch(`${identityUrl}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${login}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!response.ok) throw new Error(`The identity provider gave no token: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Opens a case as an officer would: a parent's request that arrived today. @throws Error with the API's problem */
export async function openThroughApi(caseworkUrl: string, token: string): Promise<void> {
  const person = { email: 'family@home.example', address: ['1 Sample Street', 'Exampletown'] };
  const response = await fetch(`${caseworkUrl}/v1/assessments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      on: londonDate(Date.now()),
      requester: 'parent',
      child: { name: 'Robin Sampleford', dateOfBirth: '2021-03-04', ...person },
      parents: [{ name: 'Kim Sampleford', ...person }],
      particulars: { reasons: 'Speech and attention are well behind those of other children of the same age.' },
    }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The case could not be opened: ${text}`);
}
