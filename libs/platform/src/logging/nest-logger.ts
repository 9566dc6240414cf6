import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Lets Nest write to the logger of the service. Nest's own start-up lines become debug lines. */
export function nestLogger(logger: Logger): LoggerService {
  const at =
    (level: 'debug' | 'warn' | 'error' | 'fatal') =>
    (message: unknown, ...rest: unknown[]): void => {
      const error = [message, ...rest].find((part) => part instanceof Error);
      const context = rest.findLast((part) => typeof part === 'string' && !part.includes('\n'));
      logger[level](
        { ...(context !== undefined && { context }), ...(error !== undefined && { err: error }) },
        error ? undefined : String(message),
      );
    };
  return {
    log: at('debug'),
    verbose: at('debug'),
    debug: at('debug'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
  };
}
