import { type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Structured lines on standard error; standard output is for what the service says to people. */
export const openLog = (level: string): Logger => pino({ level, base: undefined }, pino.destination(2));
