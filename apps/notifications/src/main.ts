import 'reflect-metadata';
import { ConfigError, readConfig } from '@ehc/platform/config';
import { configSchema } from './config.js';
import { startNotifications } from './start.js';

try {
  await startNotifications(readConfig(configSchema));
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(1);
}
