interface LoggedError {
  type: string;
  message: string;
  code?: unknown;
  table?: unknown;
  constraint?: unknown;
  stack?: string;
  cause?: LoggedError;
}

/**
 * What a log may hold of an error. Messages of the database quote values (and so names and addresses), as do the query
 * and its parameters that the driver hangs on: of these only the code, the table, the constraint and the place in the code are kept.
 */
export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something was thrown that is not an Error' };
  const { code, table, constraint } = error as Error & Partial<Record<'code' | 'table' | 'constraint', unknown>>;
  const fromDatabase = 'query' in error || 'driverError' in error || 'severity' in error;
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  return {
    type: error.name,
    message: fromDatabase ? 'the database refused a statement' : error.message,
    ...(code !== undefined && { code }),
    ...(table !== undefined && { table }),
    ...(constraint !== undefined && { constraint }),
    ...(frames && { stack: frames }),
    ...(error.cause instanceof Error && { cause: errorForLog(error.cause) }),
  };
}
