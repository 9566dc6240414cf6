import { EhcRecord } from '@ehc/assessments/activities';
import { TASK_QUEUE } from '@ehc/assessments/contract';
import { entities as assessmentEntities, migrations as assessmentMigrations } from '@ehc/assessments/data';
import {
  entities as casefileEntities,
  ensureLocalAuthorities,
  migrations as casefileMigrations,
} from '@ehc/casefile/data';
import type { Principal } from '@ehc/platform/auth';
import { openDatabase } from '@ehc/platform/database';
import { createService } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { connectTemporal, registerSearchAttributes, startWorker } from '@ehc/platform/temporal';
import { testDatabase, testIssuer, testKeys, testTemporal } from '@ehc/platform/testing';
import { areas } from '@ehc/rules/agreements';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { CaseworkModule } from '../casework.module.js';
import { openApi } from '../open-api.js';

export interface Answered {
  status: number;
  body: Record<string, any>;
  headers: Record<string, unknown>;
}

/** The casework API with its worker on real servers: a database and a Temporal namespace of its own. */
export interface CaseworkUnderTest {
  get(path: string, who?: Partial<Principal>): Promise<Answered>;
  post(path: string, body: unknown, who?: Partial<Principal>, key?: string | null): Promise<Answered>;
  /** as a superuser, for looking and for tampering */
  admin: DataSource;
  stop(): Promise<void>;
}

const bundlePath = join(import.meta.dirname, '../../../worker/dist/workflows.bundle.cjs');
const logger = createLogger({ name: 'test', level: 'silent' });
export const officer: Principal = {
  subject: 'essex.officer',
  la: 'EX',
  roles: ['send-officer', 'plan-coordinator'],
  name: 'Olive Sampleford',
  email: 'essex.officer@council.example',
};
export const decisionMaker: Principal = {
  subject: 'essex.decision-maker',
  la: 'EX',
  roles: ['decision-maker'],
  name: 'Dermot Sampleford',
};

export async function caseworkUnderTest(): Promise<CaseworkUnderTest> {
  const database = await testDatabase({ migrations: [...casefileMigrations, ...assessmentMigrations] });
  const address = testTemporal();
  const namespace = `test-${randomUUID().slice(0, 8)}`;
  const keys = testKeys('EX', 'LA', 'EA', 'WI');
  const admin = await new DataSource({ type: 'postgres', url: database.adminUrl }).initialize();
  await ensureLocalAuthorities(
    admin,
    areas().map(({ localAuthority }) => localAuthority),
  );
  const temporal = await connectTemporal({ address, namespace, keys });
  await newNamespace(temporal.connection, namespace);
  const forWorker = await openDatabase({ url: database.urls.ehc_worker, entities: [] });
  const record = new EhcRecord(forWorker);
  const worker = await startWorker({
    address,
    namespace,
    keys,
    taskQueue: TASK_QUEUE,
    logger,
    workflows: { bundlePath },
    activities: { enterInRecord: record.enterInRecord.bind(record) },
  });
  const forApi = await openDatabase({
    url: database.urls.ehc_casework,
    entities: [...casefileEntities, ...assessmentEntities],
  });
  const issuer = await testIssuer();
  const config = { PORT: 0, LOG_LEVEL: 'silent', OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: issuer.audience };
  const service = await createService({
    name: 'casework',
    module: CaseworkModule.on(forApi, temporal.client),
    config,
    logger,
    openApi: openApi(),
  });

  const send = async (
    method: 'GET' | 'POST',
    url: string,
    who: Partial<Principal>,
    payload?: unknown,
    key?: string | null,
  ): Promise<Answered> => {
    const token = await issuer.tokenFor({ ...officer, ...who });
    const headers = {
      authorization: `Bearer ${token}`,
      ...(key === null || method === 'GET' ? {} : { 'idempotency-key': key ?? randomUUID() }),
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const answer = await service.app.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
    });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  };
  return {
    admin,
    get: (path, who = {}) => send('GET', path, who),
    post: (path, body, who = {}, key) => send('POST', path, who, body, key),
    async stop() {
      await service.stop();
      await worker.stop();
      await temporal.close();
      await Promise.all([forApi.destroy(), forWorker.destroy(), admin.destroy(), issuer.close()]);
      await database.drop();
    },
  };
}

async function newNamespace(
  connection: Awaited<ReturnType<typeof connectTemporal>>['connection'],
  namespace: string,
): Promise<unknown> {
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
  });
  return registerSearchAttributes(connection, namespace);
}
