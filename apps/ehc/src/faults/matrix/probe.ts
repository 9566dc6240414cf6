import { loginOf } from '../../demo/drive.js';
import { Tokens } from '../../api-client/tokens.js';
import type { Part } from '../../demo/story.js';
import type { System } from '../system/system.js';

export interface Probed {
  status: number;
  type: string;
  body: Record<string, unknown>;
  ms: number;
}

/** Sends one request and no second one, and tells how it was answered. Status 0: no answer at all. */
export async function probe(
  { caseworkUrl, identityUrl }: Pick<System, 'caseworkUrl' | 'identityUrl'>,
  { area = 'essex', as, path, body, key }: { area?: string; as: Part; path: string; body?: unknown; key?: string },
): Promise<Probed> {
  const token = await new Tokens(identityUrl).of(loginOf(area, as));
  const began = performance.now();
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(key ? { 'idempotency-key': key } : {}),
  };
  const send = { headers, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) };
  try {
    const response = await fetch(`${caseworkUrl}${path}`, { ...send, signal: AbortSignal.timeout(60_000) });
    const text = await response.text();
    const ms = performance.now() - began;
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, body: type.includes('json') ? JSON.parse(text) : {}, ms };
  } catch {
    return { status: 0, type: '', body: {}, ms: performance.now() - began };
  }
}

/** A list asked for while something is down: it is to be answered, and not with an error of the program. */
export async function readingNow(system: System, what: string): Promise<{ figures: string[]; wrong: string[] }> {
  const { status, ms } = await probe(system, { as: 'officer', path: '/v1/assessments?limit=5' });
  const words = `${what}: a list was answered ${status} after ${(ms / 1000).toFixed(1)} s`;
  return { figures: [words], wrong: status === 200 || status === 503 ? [] : [words] };
}
