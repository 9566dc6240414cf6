import { appealRules } from '@ehc/appeals/rules';
import { assessmentRules } from '@ehc/assessments/reckoning';
import { CaseRecord } from '@ehc/casefile/activities';
import { relayTellings } from '@ehc/casefile/tellings';
import { entities as disagreementEntities, migrations as disagreementMigrations } from '@ehc/disagreements/data';
import { disagreementRules } from '@ehc/disagreements/rules';
import { recordedMediation } from '@ehc/mediation/activities';
import { migrations as certificateMigrations } from '@ehc/certificates/data';
import { newKeyRing, type CertificateKeys } from '@ehc/certificates/signing';
import { entities as mediationEntities, migrations as mediationMigrations } from '@ehc/mediation/data';
import { TASK_QUEUE } from '@ehc/assessments/contract';
import { entities as assessmentEntities, migrations as assessmentMigrations } from '@ehc/assessments/data';
import {
  entities as casefileEntities,
  ensureLocalAuthorities,
  migrations as casefileMigrations,
  switchedOffCheck,
} from '@ehc/casefile/data';
import { migrations as letterMigrations } from '@ehc/correspondence/data';
import type { Principal } from '@ehc/platform/auth';
import { openDatabase } from '@ehc/platform/database';
import { createService } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { connectTemporal, startWorker } from '@ehc/platform/temporal';
import { routesOf, testDatabase, testIssuer, testKeys, testNamespace, type Route } from '@ehc/platform/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { areas } from '@ehc/rules/agreements';
import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { caseworkAccess } from '../access.js';
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
  put(path: string, body: unknown, who?: Partial<Principal>): Promise<Answered>;
  /** any call, with headers of its own */
  call(
    method: string,
    path: string,
    who?: Partial<Principal>,
    more?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<Answered>;
  routes: Route[];
  app: NestFastifyApplication;
  /** the database as the API reaches it */
  database: DataSource;
  certificateKeys: CertificateKeys;
  token(who?: Partial<Principal>): Promise<string>;
  temporal: Client;
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

/** Other lines from the API to its servers, and the limits of the API. */
export interface OtherLines {
  databaseUrl?: (url: string) => Promise<string>;
  temporalAddress?: (address: string) => Promise<string>;
  answerWithinMs?: number;
}

export async function caseworkUnderTest(lines: OtherLines = {}): Promise<CaseworkUnderTest> {
  const database = await testDatabase({
    migrations: [
      ...casefileMigrations,
      ...assessmentMigrations,
      ...letterMigrations,
      ...mediationMigrations,
      ...certificateMigrations,
      ...disagreementMigrations,
    ],
  });
  const keys = testKeys('EX', 'LA', 'EA', 'WI');
  const admin = await new DataSource({ type: 'postgres', url: database.adminUrl }).initialize();
  await ensureLocalAuthorities(
    admin,
    areas().map(({ localAuthority }) => localAuthority),
  );
  const { address, namespace, temporal } = await testNamespace(keys);
  const forWorker = await openDatabase({ url: database.urls.ehc_worker, entities: casefileEntities });
  const record = new CaseRecord(forWorker, [
    { rules: assessmentRules },
    recordedMediation,
    { rules: appealRules },
    { rules: disagreementRules },
  ]);
  const worker = await startWorker({
    address,
    namespace,
    keys,
    taskQueue: TASK_QUEUE,
    logger,
    workflows: { bundlePath },
    activities: { enterInRecord: record.enterInRecord.bind(record) },
  });
  const stopTelling = relayTellings({
    database: forWorker,
    databaseUrl: database.urls.ehc_worker,
    client: temporal.client,
    logger,
  });
  const forApi = await openDatabase({
    url: (await lines.databaseUrl?.(database.urls.ehc_casework)) ?? database.urls.ehc_casework,
    ...(lines.answerWithinMs && { answerWithinMs: lines.answerWithinMs, poolSize: 20 }),
    entities: [...casefileEntities, ...assessmentEntities, ...mediationEntities, ...disagreementEntities],
  });
  const apiAddress = await lines.temporalAddress?.(address);
  const api = apiAddress ? await connectTemporal({ address: apiAddress, namespace, keys }) : temporal;
  const certificateKeys = newKeyRing();
  const issuer = await testIssuer();
  const config = { PORT: 0, LOG_LEVEL: 'silent', OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: issuer.audience };
  const service = await createService({
    name: 'casework',
    module: CaseworkModule.on(forApi, api.client, {
      keys: certificateKeys,
      publicUrl: 'https://certificates.council.example',
    }),
    config,
    logger,
    openApi: openApi(),
    access: { ...caseworkAccess, isSwitchedOff: switchedOffCheck(() => forApi) },
  });

  const tokens = new Map<string, Promise<string>>();
  /** Made once for each person: a spec takes less time than a token lives. */
  const token = (who: Partial<Principal> = {}): Promise<string> => {
    const person = { ...officer, ...who };
    const kept = tokens.get(JSON.stringify(person)) ?? issuer.tokenFor(person);
    tokens.set(JSON.stringify(person), kept);
    return kept;
  };
  const call: CaseworkUnderTest['call'] = async (method, url, who = {}, { body, headers = {} } = {}) => {
    const bearer = await token(who);
    const answer = await service.app.inject({
      method: method as 'GET',
      url,
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  };
  return {
    database: forApi,
    certificateKeys,
    app: service.app,
    token,
    admin,
    temporal: temporal.client,
    call,
    routes: routesOf(service.app),
    get: (path, who) => call('GET', path, who),
    put: (path, body, who) => call('PUT', path, who, { body }),
    post: (path, body, who, key) =>
      call('POST', path, who, { body, headers: key === null ? {} : { 'idempotency-key': key ?? randomUUID() } }),
    async stop() {
      await service.stop();
      await stopTelling();
      await worker.stop();
      if (api !== temporal) await api.close();
      await temporal.close();
      await Promise.all([forApi.destroy(), forWorker.destroy(), admin.destroy(), issuer.close()]);
      await database.drop();
    },
  };
}
