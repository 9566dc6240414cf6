import { readFileSync } from 'node:fs';
import { inRepository } from '../checks/repository.js';
import { logins } from '../servers/people.js';
import { composeSecrets } from './compose-secrets.js';
import { composeFile } from './testing/compose-file.js';

interface Realm {
  realm: string;
  roles: { realm: { name: string }[] };
  clientScopes: { name: string; protocolMappers: { config: Record<string, string> }[] }[];
  clients: { defaultClientScopes: string[] }[];
  users: { username: string; realmRoles: string[]; attributes: { la?: string[]; provider?: string[] } }[];
}

const realm = JSON.parse(readFileSync(inRepository('infra/keycloak/realm.json'), 'utf8')) as Realm;
const { services } = composeFile(composeSecrets());

describe('the realm for trying out', () => {
  const scope = realm.clientScopes.find(({ name }) => name === 'ehc-casework')!;
  const mapped = scope.protocolMappers.map(({ config }) => config);

  it('is the issuer that the services are told of', () =>
    expect(services['casework']!.environment!['OIDC_ISSUER']).toBe(
      `${String(services['identity']!.environment!['KC_HOSTNAME'])}/realms/${realm.realm}`,
    ));

  it('puts the audience, the local authority or provider, and the roles into access tokens', () => {
    const inToken = mapped.filter((config) => config['access.token.claim'] === 'true');
    expect(
      inToken
        .map((config) => config['claim.name'])
        .filter(Boolean)
        .sort(),
    ).toEqual(['la', 'provider', 'roles']);
    expect(inToken.map((config) => config['included.custom.audience'])).toContain(
      services['casework']!.environment!['OIDC_AUDIENCE'],
    );
  });

  it('gives every client that scope, and the one that carries the subject', () => {
    for (const { defaultClientScopes } of realm.clients)
      expect(defaultClientScopes).toEqual(expect.arrayContaining(['basic', 'ehc-casework']));
  });

  it('knows the same roles as the local provider', () =>
    expect(realm.roles.realm.map(({ name }) => name).sort()).toEqual(
      [...new Set(logins().map(({ role }) => role))].sort(),
    ));

  it('has people that the local provider has too', () => {
    for (const { username, realmRoles, attributes } of realm.users) {
      const { role, la, provider } = logins().find(({ login }) => login === username)!;
      expect([username, role, la, provider]).toEqual([
        ...[username, realmRoles[0]],
        ...[attributes.la?.[0], attributes.provider?.[0]],
      ]);
    }
  });
});
