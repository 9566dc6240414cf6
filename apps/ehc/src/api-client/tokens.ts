/** An access token by client credentials, kept until a minute before it ends. */
export interface Credentials {
  login: string;
  secret: string;
}

interface Token {
  value: string;
  /** milliseconds since 1970 */
  endsAt: number;
}

/**
 * Gets access tokens from an OpenID Connect provider.
 * @throws Error naming the login and the provider when it is not reached or gives no token.
 */
export class Tokens {
  private readonly kept = new Map<string, Promise<Token>>();

  constructor(private readonly identityUrl: string) {}

  async of(who: Credentials): Promise<string> {
    const known = await this.kept.get(who.login);
    if (known && known.endsAt > Date.now()) return known.value;
    const asked = this.ask(who);
    this.kept.set(who.login, asked);
    asked.catch(() => this.kept.delete(who.login));
    return (await asked).value;
  }

  private async ask({ login, secret }: Credentials): Promise<Token> {
    const response = await fetch(`${this.identityUrl}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${login}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    }).catch((error: Error) => {
      throw new Error(`The identity provider at ${this.identityUrl} can't be reached: ${error.message}`, {
        cause: error,
      });
    });
    const answer = (await response.json()) as {
      access_token?: string;
      expires_in?: number;
      error_description?: string;
    };
    if (!answer.access_token)
      throw new Error(`The identity provider gave ${login} no token: ${answer.error_description ?? response.status}`);
    return { value: answer.access_token, endsAt: Date.now() + ((answer.expires_in ?? 60) - 60) * 1000 };
  }
}
