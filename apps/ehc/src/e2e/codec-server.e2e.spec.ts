import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Casework } from '../api-client/casework.js';
import { loginOf } from '../demo/drive.js';
import { aPlanOnTime } from '../demo/stories/a-plan-on-time.js';
import { runStart, type RunningStart } from '../start/running-start.js';
import { browser } from './browser.js';

jest.setTimeout(60_000);
const dataFolder = mkdtempSync(join(tmpdir(), 'ehc-codec-'));
let system: RunningStart;
let reference: string;
/** What the case was opened with, as the Temporal UI has it. */
let payload: { metadata: Record<string, string>; data: string };

beforeAll(async () => {
  system = await runStart(dataFolder, ['--no-caseload']);
  const { casework: caseworkUrl, identity: identityUrl, temporal, namespace } = system.addresses;
  const officer = new Casework({ caseworkUrl, identityUrl }).as(loginOf('essex', 'officer'));
  ({ reference } = await officer.openWithRequest(aPlanOnTime.request, 'a-request-1'));
  const connection = await Connection.connect({ address: temporal });
  const { events } = await new Client({ connection, namespace }).workflow
    .getHandle(`ehc-assessment/${reference}`)
    .fetchHistory();
  const [input] = events![0]!.workflowExecutionStartedEventAttributes!.input!.payloads!;
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const metadata = Object.entries(input!.metadata!).map(([name, bytes]) => [name, base64(bytes)]);
  payload = { metadata: Object.fromEntries(metadata), data: base64(input!.data!) };
  await connection.close();
}, 300_000);
afterAll(async () => {
  await system?.interrupt();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** Opens /sign-in, logs in at the sign-in service and comes back. */
async function signedIn(login: string) {
  const browse = browser();
  const next = async (url: string, form?: Record<string, string>) => {
    const { headers } = await browse(url, form ? { form } : {});
    return new URL(headers.get('location')!, url).href;
  };
  const page = await next(await next(`${system.addresses.codecServer}/sign-in`));
  const last = await browse(await next(await next(page, { login })));
  return { browse, last };
}
const decode = (browse: ReturnType<typeof browser>, origin: string) =>
  browse(`${system.addresses.codecServer}/decode`, {
    json: { payloads: [payload] },
    headers: { origin, 'x-namespace': 'default' },
  });

describe('given the Temporal UI that npm start runs, which knows no sign-in', () => {
  it('then it asks the codec server', async () => {
    const settings = (await (await fetch(`${system.addresses.temporalUi}/api/v1/settings`)).json()) as {
      Codec: { Endpoint: string };
    };
    expect(settings.Codec.Endpoint).toBe(system.addresses.codecServer);
  });

  it('when a manager has signed in at the codec server, then its pages are decoded', async () => {
    const { browse, last } = await signedIn('essex.manager');
    expect(await last.text()).toContain('You are signed in for 5 minutes.');
    expect(last.headers.getSetCookie()[0]).toMatch(
      /^ehc-histories=[^;]+; Path=\/decode; Max-Age=\d+; HttpOnly; SameSite=Strict$/,
    );
    const answer = await decode(browse, system.addresses.temporalUi!);
    expect(answer.status).toBe(200);
    const { payloads } = (await answer.json()) as { payloads: (typeof payload)[] };
    expect(JSON.parse(Buffer.from(payloads[0]!.data, 'base64').toString())).toMatchObject({ header: { reference } });
  });

  it.each([
    ['a manager of Wigan', 'wigan.manager', 200],
    ['ops staff of Essex', 'essex.ops', 403],
  ])('when %s has signed in, then nothing is decoded', async (_, login, status) => {
    const { browse } = await signedIn(login);
    const answer = await decode(browse, system.addresses.temporalUi!);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain(Buffer.from(reference).toString('base64').slice(0, 12));
    if (status === 200) expect(answer.headers.get('x-not-decoded')).toBe('0 another-authority');
  });

  it('when a page of another origin asks in the name of a manager, then it is not even known who asks', async () => {
    const { browse } = await signedIn('essex.manager');
    expect((await decode(browse, 'https://evil.example')).status).toBe(401);
  });

  it.each(['?code=stolen&state=guessed', '?error=access_denied', ''])(
    'when somebody comes back with "%s" from a sign-in that was not begun here, then it is refused',
    async (query) => {
      const answer = await browser()(`${system.addresses.codecServer}/signed-in${query}`);
      expect(answer.status).toBe(400);
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );
});
