const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);
/** Connection exceptions, too many connections, and the server's own stopping or starting. */
const serverCodes = /^(08...|53300|57P0[1-3])$/;
const poolMessages =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Tells a database that is away from a statement that is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return networkCodes.has(code) || serverCodes.test(code) || poolMessages.test(error.message);
}
