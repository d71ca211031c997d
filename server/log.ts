import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/**
 * The parts of a log entry that are removed: the parameters of a failed statement, because they contain users' input
 * and secrets. The statement itself is logged.
 */
const values = ['err.parameters', 'err.aggregateErrors[*].parameters'];

/** Opens a log that writes JSON lines to standard error, because standard output is for messages to people. */
export const openLog = (level: string, lines: DestinationStream = pino.destination(2)): Logger =>
  pino({ level, base: undefined, redact: { paths: values, remove: true } }, lines);
