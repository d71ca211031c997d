import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/**
 * Parameters of a failed statement are not logged: they hold users' input and secrets. The statement itself
 * is logged.
 */
const values = ['err.parameters', 'err.aggregateErrors[*].parameters'];

/** Writes structured lines to standard error; standard output is for messages to people. */
export const openLog = (level: string, lines: DestinationStream = pino.destination(2)): Logger =>
  pino({ level, base: undefined, redact: { paths: values, remove: true } }, lines);
