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
const commaSeparated = z.string().transform((text) =>
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
  YARDSTICK_ORIGINS: commaSeparated
    .refine((origins) => origins.every(isOrigin), 'must be origins like https://performance.example.gov.uk')
    .default([]),
  YARDSTICK_TRUSTED_PROXIES: commaSeparated.default([]),
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

/** The settings of one running service; `.env.example` explains each. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** True if the five councils' reports are loaded into an empty database. */
  readonly demonstration: boolean;
  /** True if callers without a key or token may read public data. */
  readonly anonymousReading: boolean;
  /** True if an identity provider or a webhook may have a loopback address: for tests. */
  readonly loopbackProviders: boolean;
  /** Origins whose pages may send requests from a browser. */
  readonly origins: readonly string[];
  /** Addresses or address ranges of proxies whose `X-Forwarded-For` is trusted. */
  readonly trustedProxies: readonly string[];
  /** True if the service answers only the GraphQL documents of the SDK. */
  readonly persistedDocumentsOnly: boolean;
  /** Seconds that a GraphQL request may take; a bulk request may take three times as long. */
  readonly deadline: number;
  /**
   * The points of query cost that may be spent in a minute: by one key or person, by all callers of one council, and
   * from one address without a key.
   */
  readonly rates: {
    readonly perPrincipal: number;
    readonly perCouncil: number;
    readonly perAddress: number;
  };
  /** The size of the response cache in megabytes; 0 for no cache. Any write makes all cached responses invalid. */
  readonly responseCacheMegabytes: number;
  /** Seconds for which a stopping service still accepts requests after it has reported that it is not ready. */
  readonly drain: number;
  /** The token for `/metrics`; without it the route does not exist. */
  readonly metricsToken: string | undefined;
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
}

/** Thrown when settings are invalid. The message names every invalid setting, each on its own line. */
export class ConfigInvalid extends Error {
  constructor(readonly lines: readonly string[]) {
    super(`Invalid settings:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'ConfigInvalid';
  }
}

/**
 * Reads the settings from the environment and, if there is one, from `.env` in the working directory. Only this module
 * reads them. Throws {@link ConfigInvalid}.
 */
export function readConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return configFrom(process.env);
}

/**
 * Turns environment variables into the settings of a service. An empty variable counts as absent. Throws
 * {@link ConfigInvalid} with every invalid setting.
 */
export function configFrom(settings: Readonly<Record<string, string | undefined>>): Config {
  const values = validated(environment, settings);
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: resolve(values.YARDSTICK_DATA),
    databaseUrl: values.DATABASE_URL,
    demonstration: values.YARDSTICK_DEMONSTRATION,
    anonymousReading: values.YARDSTICK_ANONYMOUS_READING,
    loopbackProviders: values.YARDSTICK_LOOPBACK_PROVIDERS,
    origins: values.YARDSTICK_ORIGINS,
    trustedProxies: values.YARDSTICK_TRUSTED_PROXIES,
    persistedDocumentsOnly: values.YARDSTICK_PERSISTED_DOCUMENTS_ONLY,
    deadline: values.YARDSTICK_DEADLINE,
    rates: {
      perPrincipal: values.YARDSTICK_KEY_POINTS,
      perCouncil: values.YARDSTICK_COUNCIL_POINTS,
      perAddress: values.YARDSTICK_ADDRESS_POINTS,
    },
    responseCacheMegabytes: values.YARDSTICK_RESPONSE_CACHE,
    drain: values.YARDSTICK_DRAIN,
    metricsToken: values.YARDSTICK_METRICS_TOKEN,
    logLevel: values.LOG_LEVEL,
  };
}

const clientEnvironment = environment.pick({ HOST: true, PORT: true }).extend({
  YARDSTICK_URL: z.string().optional(),
  YARDSTICK_API_KEY: z.string().optional(),
  YARDSTICK_API_KEY_FILE: z.string().optional(),
});

/** The service that the command line calls, and the key for it. */
export interface ClientConfig {
  /** The address of the service; `undefined` if none is named. */
  readonly url: string | undefined;
  readonly apiKey: string | undefined;
  /** The path of a file with the key. */
  readonly keyFile: string | undefined;
  /** The address of a service on this machine. */
  readonly here: string;
}

/** Reads the settings of the command line from the environment and `.env`, as {@link readConfig} does. */
export function readClientConfig(): ClientConfig {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return clientConfigFrom(process.env);
}

/** Turns environment variables into the settings of the command line. Throws {@link ConfigInvalid}. */
export function clientConfigFrom(settings: Readonly<Record<string, string | undefined>>): ClientConfig {
  const { HOST, PORT, ...values } = validated(clientEnvironment, settings);
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const host = everywhere[HOST] ?? HOST;
  return {
    url: values.YARDSTICK_URL,
    apiKey: values.YARDSTICK_API_KEY,
    keyFile: values.YARDSTICK_API_KEY_FILE,
    here: `http://${host.includes(':') ? `[${host}]` : host}:${PORT}/graphql`,
  };
}

function validated<Shape extends z.ZodType>(
  shape: Shape,
  settings: Readonly<Record<string, string | undefined>>,
): z.infer<Shape> {
  const present = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
  const { success, data, error } = shape.safeParse(present);
  if (success) return data;
  throw new ConfigInvalid(error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}
