import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/**
 * Connection exceptions, too many connections, the server's own stopping or starting, and its time limits for
 * statements, locks and idle transactions.
 */
const serverCodes = /^(08...|53300|57P0[1-3]|57014|55P03|25P03)$/;
const poolMessages =
  /connection terminated|query read timeout|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** TypeORM lets a session go that ended in the midst of a transaction, and then knows only that it has none. */
const lostSession = (error: Error): boolean =>
  error instanceof QueryRunnerAlreadyReleasedError ||
  error instanceof QueryRunnerProviderAlreadyReleasedError;

/** Tells a database that is away from a statement that is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    networkCodes.has(code) || serverCodes.test(code) || poolMessages.test(error.message) || lostSession(error)
  );
}
