/** What the log keeps of an error: enough to find the place, nothing of the data it was about. */
export interface ErrorRecord {
  readonly type: string;
  readonly message: string;
  /** SQLSTATE or the system's error code. */
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  /** The places in the code, without the first line that repeats the message. */
  readonly frames: string;
}

/**
 * An error as it may stand in the log. A database error's message, detail and parameters quote the row it refused,
 * so only its code, table and constraint are kept.
 */
export function errorRecord(error: unknown): ErrorRecord {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error object', frames: '' };
  const facts = databaseFacts(error);
  return {
    type: error.name,
    message: facts ? 'database error' : error.message,
    ...(facts ?? codeOf(error)),
    frames: framesOf(error),
  };
}

function databaseFacts(error: Error): Pick<ErrorRecord, 'code' | 'table' | 'constraint'> | undefined {
  const source = 'driverError' in error ? error.driverError : error;
  if (typeof source !== 'object' || source === null || !('severity' in source)) {
    return 'driverError' in error ? {} : undefined;
  }
  const { code, table, constraint } = source as Record<string, unknown>;
  return { ...text({ code }), ...text({ table }), ...text({ constraint }) };
}

function codeOf(error: Error): Pick<ErrorRecord, 'code'> {
  return 'code' in error ? text({ code: error.code }) : {};
}

function text<Name extends string>(value: Record<Name, unknown>): Partial<Record<Name, string>> {
  const [[name, content]] = Object.entries(value) as [[Name, unknown]];
  return typeof content === 'string' ? ({ [name]: content } as Partial<Record<Name, string>>) : {};
}

function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .join('\n');
}
