import { caseworkConfig } from '@ehc/casework-app/config';
import { certificatesConfig } from '@ehc/certificates-app/config';
import { codecServerConfig } from '@ehc/codec-server-app/config';
import { configSchema as notificationsConfig } from '@ehc/notifications-app/config';
import { workerConfig } from '@ehc/worker-app/config';
import type { z } from 'zod';
import { prepareConfig } from './prepare-config.js';

/** Every program of ours that runs in production: its name in docker-compose.yml, and the schema of its environment. */
export const services: { name: string; title: string; schema: z.ZodObject }[] = [
  { name: 'casework', title: 'Casework API', schema: caseworkConfig },
  { name: 'notifications', title: 'Notifications service', schema: notificationsConfig },
  { name: 'codec-server', title: 'Codec server', schema: codecServerConfig },
  { name: 'certificates', title: 'Check of certificates', schema: certificatesConfig },
  { name: 'worker', title: 'Worker', schema: workerConfig },
  { name: 'prepare', title: '`ehc prepare`, once before each new version', schema: prepareConfig },
];
