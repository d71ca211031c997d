import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const onOrOff = z.enum(['true', 'false']).transform((text) => text === 'true');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://');

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const listed = z.string().transform((text) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);
const isOrigin = (text: string): boolean => {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
};

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .pipe(z.number().max(65_535, 'must be a whole number from 0 to 65535'))
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  YARDSTICK_DATA: z.string().min(1).default('.yardstick'),
  DATABASE_URL: postgresUrl.optional(),
  YARDSTICK_DEMONSTRATION: onOrOff.default(true),
  YARDSTICK_ANONYMOUS_READING: onOrOff.default(false),
  YARDSTICK_LOOPBACK_PROVIDERS: onOrOff.default(false),
  YARDSTICK_ORIGINS: listed
    .refine((origins) => origins.every(isOrigin), 'must be origins like https://performance.example.gov.uk')
    .default([]),
  YARDSTICK_TRUSTED_PROXIES: listed.default([]),
  YARDSTICK_PERSISTED_DOCUMENTS_ONLY: onOrOff.default(false),
  YARDSTICK_DEADLINE: whole(1, 300).default(7),
  YARDSTICK_KEY_POINTS: whole(150_000, 1e15 - 1).default(12_000_000),
  YARDSTICK_COUNCIL_POINTS: whole(150_000, 1e15 - 1).default(36_000_000),
  YARDSTICK_ADDRESS_POINTS: whole(150_000, 1e15 - 1).default(3_000_000),
  YARDSTICK_RESPONSE_CACHE: whole(0, 65_536).default(64),
  YARDSTICK_DRAIN: whole(0, 300).default(0),
  YARDSTICK_METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** The settings of one running service; `.env.example` says what each is for. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Whether an empty database is given the five councils' reports. */
  readonly demonstration: boolean;
  /** Whether callers without a key or token may read what is published to the public. */
  readonly anonymousReading: boolean;
  /** Whether an identity provider or a webhook may be at a loopback address: for tests. */
  readonly loopbackProviders: boolean;
  /** Origins whose pages may ask from a browser. */
  readonly origins: readonly string[];
  /** Addresses, or ranges of them, of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Whether the documents of the SDK are answered and no others. */
  readonly persistedDocumentsOnly: boolean;
  /** Seconds that a GraphQL request may take; in bulk three times as many. */
  readonly deadline: number;
  /** Points of query cost a minute of one key or person, of one council, and of one address without a key. */
  readonly rates: {
    readonly perPrincipal: number;
    readonly perCouncil: number;
    readonly perAddress: number;
  };
  /** Megabytes of reports kept in memory for as long as nothing is written; 0 for none. */
  readonly responseCacheMegabytes: number;
  /** Seconds between saying that it is not ready and taking no more requests, when it is stopped. */
  readonly drain: number;
  /** What whoever reads `/metrics` sends; without it they are not there. */
  readonly metricsToken: string | undefined;
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
}

/** Every setting that is wrong, one a line. */
export class ConfigInvalid extends Error {
  constructor(readonly lines: readonly string[]) {
    super(`Settings that cannot be used:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'ConfigInvalid';
  }
}

/** The one place that reads the environment, and `.env` in the working directory where there is one. */
export function readConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return configFrom(process.env);
}

/** An empty setting is an absent one. Throws {@link ConfigInvalid} with every problem at once. */
export function configFrom(settings: Readonly<Record<string, string | undefined>>): Config {
  const set = settled(environment, settings);
  return {
    port: set.PORT,
    host: set.HOST,
    dataFolder: resolve(set.YARDSTICK_DATA),
    databaseUrl: set.DATABASE_URL,
    demonstration: set.YARDSTICK_DEMONSTRATION,
    anonymousReading: set.YARDSTICK_ANONYMOUS_READING,
    loopbackProviders: set.YARDSTICK_LOOPBACK_PROVIDERS,
    origins: set.YARDSTICK_ORIGINS,
    trustedProxies: set.YARDSTICK_TRUSTED_PROXIES,
    persistedDocumentsOnly: set.YARDSTICK_PERSISTED_DOCUMENTS_ONLY,
    deadline: set.YARDSTICK_DEADLINE,
    rates: {
      perPrincipal: set.YARDSTICK_KEY_POINTS,
      perCouncil: set.YARDSTICK_COUNCIL_POINTS,
      perAddress: set.YARDSTICK_ADDRESS_POINTS,
    },
    responseCacheMegabytes: set.YARDSTICK_RESPONSE_CACHE,
    drain: set.YARDSTICK_DRAIN,
    metricsToken: set.YARDSTICK_METRICS_TOKEN,
    logLevel: set.LOG_LEVEL,
  };
}

const clientEnvironment = environment.pick({ HOST: true, PORT: true }).extend({
  YARDSTICK_URL: z.string().optional(),
  YARDSTICK_API_KEY: z.string().optional(),
  YARDSTICK_API_KEY_FILE: z.string().optional(),
});

/** Which service the command line asks, and with which key. */
export interface ClientConfig {
  /** The address of the service; `undefined` where none is named. */
  readonly url: string | undefined;
  readonly apiKey: string | undefined;
  /** A file with the key. */
  readonly keyFile: string | undefined;
  /** Where a service on this machine answers. */
  readonly here: string;
}

/** The settings of the command line, from where {@link readConfig} has the service's. */
export function readClientConfig(): ClientConfig {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return clientConfigFrom(process.env);
}

/** Throws {@link ConfigInvalid}. */
export function clientConfigFrom(settings: Readonly<Record<string, string | undefined>>): ClientConfig {
  const { HOST, PORT, ...named } = settled(clientEnvironment, settings);
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const host = everywhere[HOST] ?? HOST;
  return {
    url: named.YARDSTICK_URL,
    apiKey: named.YARDSTICK_API_KEY,
    keyFile: named.YARDSTICK_API_KEY_FILE,
    here: `http://${host.includes(':') ? `[${host}]` : host}:${PORT}/graphql`,
  };
}

function settled<Shape extends z.ZodType>(
  shape: Shape,
  settings: Readonly<Record<string, string | undefined>>,
): z.infer<Shape> {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
  const { success, data, error } = shape.safeParse(given);
  if (success) return data;
  throw new ConfigInvalid(error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}
