/** What the driver and its pool say when the database did not answer in time; they give it no code. */
const TOO_LATE = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
  'timeout expired',
  'Query read timeout',
]);

/** SQLSTATE: too many connections, statement or lock waited too long, the server starts or ends. */
const OVERLOADED = new Set(['53300', '57014', '55P03', '57P01', '57P02', '57P03']);

/**
 * Says whether an error only means that the database had no time for us, or is just being restarted: the same request
 * will succeed a little later, so its sender is told to come back, not that something broke.
 */
export function isDatabaseBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('driverError' in error) return isDatabaseBusy(error.driverError);
  return TOO_LATE.has(error.message) || ('code' in error && OVERLOADED.has(String(error.code)));
}
