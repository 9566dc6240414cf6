import { setTimeout as pause } from 'node:timers/promises';
import { refusedBy } from './refused.js';

export interface Send {
  url: string;
  token: string;
  /** absent for a reading */
  body?: unknown;
  /** the same at every repetition of a command */
  key?: string;
  /** POST where there is a body, unless told */
  method?: 'PUT';
  /** how long a command that is not confirmed is repeated, in milliseconds */
  patienceMs?: number;
}

/**
 * Sends one request and gives the answer. A reading, or a command with a key, that is not confirmed (503, or no answer at
 * all) or came too fast (429) is repeated when the API says so; under the same key the API does it once however often it is asked.
 * @throws Refused with the API's reason; Error when it can't be reached for as long as the patience lasts.
 */
export async function send<Answer>({ patienceMs = 60_000, ...request }: Send): Promise<Answer> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const response = await attempt(request);
    if (response instanceof Response && response.ok) return (await response.json()) as Answer;
    const wait = response instanceof Response ? secondsToWait(response) * 1000 : 500;
    const mayRepeat = request.body === undefined || request.key !== undefined || request.method === 'PUT';
    const isLast = !mayRepeat || Date.now() + wait > until;
    if (response instanceof Response) {
      if (![429, 503].includes(response.status) || isLast)
        throw await refusedBy(response, new URL(request.url).pathname);
      await response.body?.cancel();
    } else if (isLast)
      throw new Error(`The casework API at ${new URL(request.url).origin} can't be reached: ${response.message}`, {
        cause: response,
      });
    await pause(wait);
  }
}

async function attempt({ url, token, body, key, method }: Send): Promise<Response | Error> {
  const headers = { authorization: `Bearer ${token}`, ...(key ? { 'idempotency-key': key } : {}) };
  try {
    if (body === undefined) return await fetch(url, { headers });
    return await fetch(url, {
      method: method ?? 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch (error) {
    return error as Error;
  }
}

const secondsToWait = (response: Response): number => Number(response.headers.get('retry-after')) || 1;
