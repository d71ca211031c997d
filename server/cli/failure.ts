import { YardstickError } from '@yardstick/sdk';
import { CommanderError } from 'commander';
import { AccessRefused } from '../access/policy.js';
import { DatabaseUnavailable } from '../domain/values/unavailable.js';
import { type ExitCode, exitCodes } from './exit-codes.js';

/** One thing that was refused. */
export interface RefusedPart {
  readonly code: string;
  /** Where: the steps to it. */
  readonly path: readonly string[];
  readonly message: string;
}

/** What was asked for is refused, or is not there. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly parts: readonly RefusedPart[] = [],
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** Asked for in a way that makes no sense. */
export class Misused extends Error {
  override readonly name = 'Misused';
}

/** Why a command did not do what it was asked. This is the shape of the error that `--json` writes. */
export interface Failure {
  readonly kind: Exclude<keyof typeof exitCodes, 'done'>;
  readonly exitCode: ExitCode;
  readonly message: string;
  /** What to quote when asking the service's people; `null` where no service answered. */
  readonly requestId: string | null;
  readonly problems: readonly RefusedPart[];
}

/** What every kind of error is to whoever asked, and what they can do about it. */
const kinds: Readonly<Record<YardstickError['kind'], readonly [Failure['kind'], string?]>> = {
  network: ['unreachable', 'Is it running? --url or YARDSTICK_URL says which service is asked.'],
  timeout: ['unreachable', 'Give it longer with --timeout, or ask for less.'],
  unavailable: ['unreachable', 'Try again shortly.'],
  'rate-limited': ['unreachable', 'Try again in a minute.'],
  aborted: ['interrupted'],
  unauthenticated: [
    'forbidden',
    'Give a key that holds: in YARDSTICK_API_KEY, or in a file with --key-file.',
  ],
  forbidden: ['forbidden', 'Its roles do not reach that far: use the key of somebody who may.'],
  invalid: ['refused'],
  conflict: ['refused', 'Look at what stands there now, then try again.'],
  server: ['failed', 'Tell the people who run the service, with the request above.'],
  protocol: ['failed', 'Is that the address of a Yardstick service? It ends with /graphql.'],
};

const failure = (
  kind: Failure['kind'],
  message: string,
  problems: readonly RefusedPart[] = [],
  requestId: string | null = null,
): Failure => ({ kind, exitCode: exitCodes[kind], message, requestId, problems });

/** Tells a failure by the error that came of it. */
export function failureOf(error: unknown, interrupted: boolean): Failure {
  if (interrupted) return failure('interrupted', 'Interrupted.');
  if (error instanceof CommanderError) return failure('misused', error.message.replace(/^error: /, ''));
  if (error instanceof Misused) return failure('misused', error.message);
  if (error instanceof Refused) return failure('refused', error.message, error.parts);
  if (error instanceof YardstickError) return failureOfService(error);
  if (error instanceof AccessRefused) return failure('forbidden', error.message);
  if (error instanceof DatabaseUnavailable) return failure('unreachable', error.message);
  const message = error instanceof Error ? error.message : String(error);
  return failure(isOfConnection(error) ? 'unreachable' : 'failed', message);
}

const codesOfConnections = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EAI_AGAIN',
];

/** Whether it comes of a connection that cannot be made, as to the database. */
function isOfConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isOne = 'code' in error && codesOfConnections.includes(String(error.code));
  return isOne || isOfConnection(error.cause);
}

function failureOfService(error: YardstickError): Failure {
  const [kind, mend] = kinds[error.kind];
  const problems = error.details.map(({ code, path, message }) => ({
    code: code ?? error.kind,
    path: path.map(String),
    message,
  }));
  return failure(kind, [error.message, mend].filter(Boolean).join('. '), problems, error.requestId ?? null);
}

/** A failure in words: what is wrong, a line each. */
export function failureText({ kind, message, problems }: Failure): string {
  const parts = problems.map(({ path, message: words }) =>
    path.length ? `${path.join('.')}: ${words}` : words,
  );
  const lines =
    kind === 'refused' && parts.length > 0 ? parts : [message, ...parts.map((part) => `  ${part}`)];
  return lines.map((line) => `${line}\n`).join('');
}

/** The same for programs. */
export const failureJson = (failed: Failure): string => `${JSON.stringify({ error: failed }, null, 2)}\n`;
