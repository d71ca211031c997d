import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Values of a statement that failed: what somebody typed, and secrets. The statement itself is logged. */
const values = ['err.parameters', 'err.aggregateErrors[*].parameters'];

/** Structured lines on standard error; standard output is for what the service says to people. */
export const openLog = (level: string, lines: DestinationStream = pino.destination(2)): Logger =>
  pino({ level, base: undefined, redact: { paths: values, remove: true } }, lines);
