import { pino, type DestinationStream, type Logger } from 'pino';
import { errorForLog } from './error-for-log.js';

const secrets = [
  'authorization',
  'cookie',
  'password',
  'token',
  'access_token',
  'secret',
  'PAYLOAD_KEYS',
  'DATABASE_URL',
  'SMTP_URL',
];
const personal = [
  'body',
  'query',
  'parameters',
  'payload',
  'email',
  'address',
  'dateOfBirth',
  'firstName',
  'lastName',
  'telephone',
  'nhsNumber',
];

/**
 * The one logger of a service: JSON lines with the time in UTC. What must never be in a log is taken out wherever it stands
 * in the first three levels, but callers must not put it in to begin with: log references, codes and dates only.
 */
export function createLogger(settings: { name: string; level: string }, to?: DestinationStream): Logger {
  const paths = [...secrets, ...personal].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  const options = {
    name: settings.name,
    level: settings.level,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level: string) => ({ level }) },
    redact: { paths, censor: '[not logged]' },
    serializers: { err: errorForLog },
  };
  return to ? pino(options, to) : pino(options);
}
