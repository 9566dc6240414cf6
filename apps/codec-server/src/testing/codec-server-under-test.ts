import { migrations } from '@ehc/casefile/data';
import type { Principal } from '@ehc/platform/auth';
import { readConfig } from '@ehc/platform/config';
import { createLogger } from '@ehc/platform/logging';
import { payloadCodec } from '@ehc/platform/temporal';
import { testDatabase, testIssuer, testKeys, type TokenChanges } from '@ehc/platform/testing';
import { defaultPayloadConverter } from '@temporalio/common';
import pg from 'pg';
import { codecServerConfig } from '../config.js';
import { fromJson, toJson, type JsonPayload } from '../decoding/json-payload.js';
import { codecServer } from '../start.js';

export const ui = 'http://localhost:8233';
export const manager: Principal = { subject: 'essex.manager', la: 'EX', roles: ['manager'] };
export const keys = testKeys('EX', 'WI');

/** A value as Temporal holds it when it belongs to this workflow. */
export async function stored(
  value: unknown,
  workflowId = 'ehc-assessment/EX-2026-0141',
  with_ = keys,
): Promise<JsonPayload> {
  const context = { type: 'workflow', namespace: 'default', workflowId } as const;
  const [payload] = await payloadCodec(with_).encode([defaultPayloadConverter.toPayload(value)], context);
  return toJson(payload!);
}

/** The value that a readable payload holds. */
export const valueOf = (payload: JsonPayload): unknown => defaultPayloadConverter.fromPayload(fromJson(payload));

/** The service on a database of its own. */
export async function codecServerUnderTest() {
  const [database, issuer] = await Promise.all([testDatabase({ migrations }), testIssuer()]);
  const lines: string[] = [];
  const config = readConfig(codecServerConfig, {
    PORT: '0',
    DATABASE_URL: database.urls.ehc_codec,
    OIDC_ISSUER: issuer.issuer,
    PAYLOAD_KEYS: JSON.stringify(keys),
    RATE_LIMIT_PER_MINUTE: '60',
    UI_ORIGINS: `${ui}, https://temporal.council.example`,
  });
  const logger = createLogger({ name: 'codec-server', level: 'trace' }, { write: (line) => void lines.push(line) });
  const service = await codecServer(config, logger);
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });

  const ask = async (
    body: unknown,
    {
      who = manager,
      changes,
      headers,
    }: { who?: Principal; changes?: TokenChanges; headers?: Record<string, string | undefined> } = {},
  ) => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/decode',
      headers: {
        authorization: `Bearer ${await issuer.tokenFor(who, changes)}`,
        'content-type': 'application/json',
        'x-namespace': 'default',
        ...Object.fromEntries(Object.entries(headers ?? {}).filter(([, value]) => value !== undefined)),
      },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, body: answer.json() };
  };
  return {
    ask,
    service,
    database,
    log: () => lines.join(''),
    /** The record of calls of one person, in order. */
    calls: async (subject: string): Promise<Record<string, unknown>[]> =>
      (await admin.query('select * from casefile.decodings where subject = $1 order by id', [subject])).rows,
    admin: (sql: string) => admin.query(sql),
    async stop() {
      await service.stop();
      await admin.end();
      await issuer.close();
      await database.drop();
    },
  };
}
