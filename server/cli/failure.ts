import { YardstickError } from '@yardstick/sdk';
import { CommanderError } from 'commander';
import { AccessRefused } from '../access/policy.js';
import { DatabaseUnavailable } from '../domain/values/unavailable.js';
import { type ExitCode, exitCodes } from './exit-codes.js';

export interface RefusedPart {
  readonly code: string;
  /** The steps from the input to the refused field. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Thrown when the request is refused, or when the object that it names does not exist. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly parts: readonly RefusedPart[] = [],
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** Thrown when the options of a command contradict each other, or when one is missing. */
export class Misused extends Error {
  override readonly name = 'Misused';
}

/** Why a command failed, in the shape that `--json` writes. */
export interface Failure {
  readonly kind: Exclude<keyof typeof exitCodes, 'done'>;
  readonly exitCode: ExitCode;
  readonly message: string;
  /** The id to quote to the service's operators when asking for help; `null` if no service answered. */
  readonly requestId: string | null;
  readonly problems: readonly RefusedPart[];
}

/** The kind of failure that each kind of SDK error becomes, and advice for the user. */
const kinds: Readonly<Record<YardstickError['kind'], readonly [Failure['kind'], string?]>> = {
  network: ['unreachable', 'Is it running? Check the address in --url or YARDSTICK_URL.'],
  timeout: ['unreachable', 'Allow more time with --timeout, or ask for less.'],
  unavailable: ['unreachable', 'Try again shortly.'],
  'rate-limited': ['unreachable', 'Try again in a minute.'],
  aborted: ['interrupted'],
  unauthenticated: ['forbidden', 'Give a valid key in YARDSTICK_API_KEY, or in a file with --key-file.'],
  forbidden: [
    'forbidden',
    "This key's roles do not allow it. Use a key that has one of the roles named above.",
  ],
  invalid: ['refused'],
  conflict: ['refused', 'Look at the current version, then try again.'],
  server: ['failed', 'Report it to the operators of the service, and quote the request id above.'],
  protocol: ['failed', 'Is this the address of a Yardstick service? It ends with /graphql.'],
};

const failure = (
  kind: Failure['kind'],
  message: string,
  problems: readonly RefusedPart[] = [],
  requestId: string | null = null,
): Failure => ({ kind, exitCode: exitCodes[kind], message, requestId, problems });

/** Turns the error that a command threw into a failure. */
export function failureOf(error: unknown, interrupted: boolean): Failure {
  if (interrupted) return failure('interrupted', 'Interrupted.');
  if (error instanceof CommanderError) return failure('misused', error.message.replace(/^error: /, ''));
  if (error instanceof Misused) return failure('misused', error.message);
  if (error instanceof Refused) return failure('refused', error.message, error.parts);
  if (error instanceof YardstickError) return failureOfService(error);
  if (error instanceof AccessRefused) return failure('forbidden', error.message);
  if (error instanceof DatabaseUnavailable) return failure('unreachable', error.message);
  const message = error instanceof Error ? error.message : String(error);
  return failure(isConnectionError(error) ? 'unreachable' : 'failed', message);
}

const connectionErrorCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EAI_AGAIN',
];

/** Returns true if the error, or one of its causes, is a failed connection, for example to the database. */
function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isOne = 'code' in error && connectionErrorCodes.includes(String(error.code));
  return isOne || isConnectionError(error.cause);
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

/** Returns a failure in words, with each problem on its own line. */
export function failureText({ kind, message, problems }: Failure): string {
  const parts = problems.map(({ path, message: words }) =>
    path.length ? `${path.join('.')}: ${words}` : words,
  );
  const lines =
    kind === 'refused' && parts.length > 0 ? parts : [message, ...parts.map((part) => `  ${part}`)];
  return lines.map((line) => `${line}\n`).join('');
}

export const failureJson = (failed: Failure): string => `${JSON.stringify({ error: failed }, null, 2)}\n`;
