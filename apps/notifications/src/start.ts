import { entities as caseEntities, localAuthorities } from '@ehc/casefile/data';
import { LetterSender, smtpMail } from '@ehc/correspondence/activities';
import { TASK_QUEUE } from '@ehc/correspondence/contract';
import { entities as letterEntities } from '@ehc/correspondence/data';
import { openDatabase } from '@ehc/platform/database';
import { createService, type Service } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { connectTemporal, type WorkerSettings } from '@ehc/platform/temporal';
import { createRequire } from 'node:module';
import { openApi } from './api/open-api.js';
import type { Config } from './config.js';
import { keepTrying } from './connections/keep-trying.js';
import { Record } from './connections/record.js';
import { NotificationsModule } from './notifications.module.js';
import { handOverOrders } from './relay/hand-over.js';
import { listenForOrders } from './relay/listen.js';
import { Relay } from './relay/relay.js';
import { keepWorker } from './worker/keep-worker.js';

const name = 'notifications';
/** Each holds a connection to the mail server. */
const lettersAtOnce = 10;
const built = (): WorkerSettings['workflows'] => ({
  sourcePath: createRequire(import.meta.url).resolve('@ehc/correspondence/workflows'),
});

/** Puts the service together and starts it. Postgres and Temporal may come later, and may go away and come back. */
export async function startNotifications(config: Config, workflows = built()): Promise<Service & { address: string }> {
  const logger = createLogger({ name, level: config.LOG_LEVEL });
  const at = { address: config.TEMPORAL_ADDRESS, namespace: config.TEMPORAL_NAMESPACE, keys: config.PAYLOAD_KEYS };
  const database = keepTrying({
    name: 'postgres',
    logger,
    close: (db) => db.destroy(),
    open: () =>
      openDatabase({
        url: config.DATABASE_URL,
        entities: [...caseEntities, ...letterEntities],
        name: `ehc-${name}`,
        logger,
      }),
  });
  const temporal = keepTrying({
    name: 'temporal',
    logger,
    open: () => connectTemporal({ ...at, identity: name }),
    close: ({ close }) => close(),
  });
  const record = new Record(database);
  const relay = new Relay({
    logger,
    authorities: async () => (await localAuthorities(database.current())).map(({ code }) => code),
    handOver: (la) => handOverOrders({ record, client: temporal.current().client, logger }, la),
  });
  const module = NotificationsModule.of({
    record,
    mail: smtpMail({ url: config.SMTP_URL, from: config.MAIL_FROM }),
    contacts: config.LETTER_CONTACTS,
  });
  const stopping: (() => Promise<void>)[] = [];
  const service = await createService({
    name,
    module,
    config,
    openApi,
    logger,
    checks: {
      postgres: () => database.current().query('select 1'),
      temporal: () => temporal.current().connection.workflowService.getSystemInfo({}),
    },
    stopAfterwards: [
      { name: 'relay and worker', stop: () => Promise.all(stopping.map((stop) => stop())) },
      { name: 'temporal', stop: temporal.stop },
      { name: 'postgres', stop: database.stop },
    ],
  });
  const letters = service.app.get(LetterSender);
  const begin = () => {
    const worker = keepWorker({
      ...at,
      taskQueue: TASK_QUEUE,
      logger,
      workflows,
      activities: { sendLetter: letters.sendLetter.bind(letters) },
      more: { maxConcurrentActivityTaskExecutions: lettersAtOnce },
    });
    stopping.push(
      listenForOrders(config.DATABASE_URL, (la) => relay.tell(la), logger),
      relay.start(),
      worker.stop,
    );
  };
  Promise.all([database.up, temporal.up]).then(begin, (err: unknown) =>
    logger.info({ err }, 'stopped before all was reached'),
  );
  return { ...service, address: await service.start() };
}
