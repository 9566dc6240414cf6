import type Provider from 'oidc-provider';
import { logins } from './people.js';

type Middleware = Parameters<Provider['use']>[0];

/** The one page of the local identity provider: type a login name, and you are that person. */
export function loginPage(provider: Provider): Middleware {
  return async (ctx, next) => {
    if (!ctx.path.startsWith('/login/')) return next();
    const interaction = await provider.interactionDetails(ctx.req, ctx.res);
    const login = ctx.method === 'POST' ? await typedLogin(ctx.req) : undefined;
    const person = logins().find((someone) => someone.login === login);
    if (!person) {
      ctx.type = 'html';
      ctx.body = page(login);
      return;
    }
    const grant = new provider.Grant({ accountId: person.login, clientId: String(interaction.params.client_id) });
    grant.addOIDCScope('openid profile');
    grant.addResourceScope(String(interaction.params.resource), 'casework');
    ctx.respond = false;
    const consent = { grantId: await grant.save() };
    await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: person.login }, consent });
  };
}

async function typedLogin(request: AsyncIterable<unknown>): Promise<string> {
  let form = '';
  for await (const chunk of request) {
    form += String(chunk);
    if (form.length > 1000) break;
  }
  return new URLSearchParams(form).get('login')?.trim() ?? '';
}

function page(wrong?: string): string {
  const options = logins().map(({ login, name }) => `<option value="${login}">${name}</option>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Log in - EHC Pathway</title></head>
<body style="font-family: sans-serif; max-width: 30em; margin: 3em auto">
<h1>Log in</h1>
<p>This local login asks for no password. It is for trying things out with invented people.</p>
${wrong === undefined ? '' : '<p role="alert"><strong>There is nobody with that login name.</strong></p>'}
<form method="post">
<label for="login">Login name, such as essex.officer</label><br>
<input id="login" name="login" list="people" autocomplete="off" autofocus required>
<datalist id="people">${options.join('')}</datalist>
<button>Log in</button>
</form>
</body>
</html>`;
}
