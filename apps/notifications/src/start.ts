import { entities as caseEntities, localAuthorities, switchedOffCheck } from '@ehc/casefile/data';
import { LetterSender, smtpMail } from '@ehc/correspondence/activities';
import { TASK_QUEUE } from '@ehc/correspondence/contract';
import { entities as letterEntities } from '@ehc/correspondence/data';
import { openDatabase } from '@ehc/platform/database';
import { createService, type Service } from '@ehc/platform/http';
import { createLogger } from '@ehc/platform/logging';
import { listenTo, Relay } from '@ehc/platform/relay';
import { connectTemporal, temporalLine, type WorkerSettings } from '@ehc/platform/temporal';
import { createRequire } from 'node:module';
import { lettersAccess } from './api/actions.js';
import { openApi } from './api/open-api.js';
import type { Config } from './config.js';
import { keepTrying } from './connections/keep-trying.js';
import { Record } from './connections/record.js';
import { NotificationsModule } from './notifications.module.js';
import { handOverOrders } from './relay/hand-over.js';
import { beating } from './worker/beating.js';
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
  const at = { ...temporalLine(config), keys: config.PAYLOAD_KEYS };
  const reached = (part: string, limits: { poolSize?: number; answerWithinMs?: number }) =>
    keepTrying({
      name: part,
      logger,
      close: (db) => db.destroy(),
      open: () =>
        openDatabase({
          url: config.DATABASE_URL,
          entities: [...caseEntities, ...letterEntities],
          name: `ehc-${name}`,
          logger,
          ...limits,
        }),
    });
  const database = reached('postgres', {});
  const forReaders = reached('postgres, for readers', { poolSize: 5, answerWithinMs: 1_200 });
  const temporal = keepTrying({
    name: 'temporal',
    logger,
    open: () => connectTemporal({ ...at, identity: name }),
    close: ({ close }) => close(),
  });
  const record = new Record(database);
  const relay = new Relay({
    logger,
    what: 'letters',
    authorities: async () => (await localAuthorities(database.current())).map(({ code }) => code),
    async handOver(la) {
      const parts = { record, client: temporal.current().client, logger, perSecond: config.LETTERS_PER_SECOND };
      const { taken, more } = await handOverOrders(parts, la);
      if (more) relay.tell(la);
      return taken;
    },
  });
  const module = NotificationsModule.of({
    record,
    reading: new Record(forReaders),
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
    access: { ...lettersAccess, isSwitchedOff: switchedOffCheck(() => forReaders.current()) },
    checks: {
      postgres: () => database.current().query('select 1'),
      temporal: () => temporal.current().connection.workflowService.getSystemInfo({}),
    },
    stopAfterwards: [
      { name: 'relay and worker', stop: () => Promise.all(stopping.map((stop) => stop())) },
      { name: 'temporal', stop: temporal.stop },
      { name: 'postgres', stop: () => Promise.all([database.stop(), forReaders.stop()]) },
    ],
  });
  const letters = service.app.get(LetterSender);
  const begin = () => {
    const worker = keepWorker({
      ...at,
      taskQueue: TASK_QUEUE,
      logger,
      workflows,
      activities: { sendLetter: beating(letters.sendLetter.bind(letters)) },
      more: { maxConcurrentActivityTaskExecutions: lettersAtOnce },
    });
    stopping.push(
      listenTo(config.DATABASE_URL, 'letter_orders', (la) => relay.tell(la), logger),
      relay.start(),
      worker.stop,
    );
  };
  Promise.all([database.up, temporal.up]).then(begin, (err: unknown) =>
    logger.info({ err }, 'stopped before all was reached'),
  );
  return { ...service, address: await service.start() };
}
