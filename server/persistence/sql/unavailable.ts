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
 * PostgreSQL's error codes for connection exceptions, too many connections, a server that stops or starts, and
 * exceeded time limits of statements, locks and idle transactions.
 */
const serverCodes = /^(08...|53300|57P0[1-3]|57014|55P03|25P03)$/;
const poolMessages =
  /connection terminated|query read timeout|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Returns true for the errors of calls after TypeORM has released a session that ended during a transaction. */
const lostSession = (error: Error): boolean =>
  error instanceof QueryRunnerAlreadyReleasedError ||
  error instanceof QueryRunnerProviderAlreadyReleasedError;

/** Returns true if the database is unavailable; false if the statement is at fault. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    networkCodes.has(code) || serverCodes.test(code) || poolMessages.test(error.message) || lostSession(error)
  );
}
