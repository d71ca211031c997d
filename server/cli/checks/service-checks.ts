import { createYardstick, documents, YardstickError, type YardstickOptions } from '@yardstick/sdk';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse, validate } from 'graphql';
import { type Check, clocks, fail, messageOf, ok, warn } from './check.js';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Checks that the service answers, that its schema fits this program, and that it accepts the key. */
export async function serviceChecks(
  options: YardstickOptions,
  { isNamed, signal }: { readonly isNamed: boolean; readonly signal: AbortSignal },
): Promise<readonly Check[]> {
  const url = new URL(options.url);
  const health = await healthOf(url, signal);
  if ('error' in health) {
    const found = `${url.href} does not answer: ${health.error}`;
    return [
      isNamed
        ? fail('service', found, 'Is it running? Check --url or YARDSTICK_URL, and the network between.')
        : warn('service', found, 'Start it: npm start. If it runs elsewhere, set YARDSTICK_URL.'),
    ];
  }
  const checks = [
    health.status === 200
      ? ok('service', `${url.href} is ready`)
      : fail(
          'service',
          `${url.href} is not ready (HTTP ${health.status})`,
          'Read its log. Is its database running?',
        ),
    ...(health.date === null
      ? []
      : [clocks('service clock', "the service's clock", health.date - Date.now())]),
    await keyCheck(options, signal),
    await schemaCheck(options, signal),
  ];
  const isOpen = url.protocol === 'http:' && !loopback.test(url.hostname) && options.apiKey !== undefined;
  if (!isOpen) return checks;
  return [...checks, warn('transport', 'the key is sent over the network unencrypted', 'Use https.')];
}

interface Health {
  readonly status: number;
  /** The service's clock, in milliseconds since 1970; `null` if it sends no date. */
  readonly date: number | null;
}

async function healthOf(url: URL, signal: AbortSignal): Promise<Health | { readonly error: string }> {
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(10_000)]);
    const { status, headers } = await fetch(new URL('/health/ready', url), { signal: within });
    const date = Date.parse(headers.get('date') ?? '');
    // The header gives whole seconds, rounded down. Add half a second, the average of the part that is lost.
    return { status, date: Number.isNaN(date) ? null : date + 500 };
  } catch (error) {
    const { cause } = error as { readonly cause?: unknown };
    return { error: messageOf(cause ?? error) || 'no connection' };
  }
}

async function keyCheck(options: YardstickOptions, signal: AbortSignal): Promise<Check> {
  const how =
    'Set YARDSTICK_API_KEY, or name a key file with --key-file. To make a key: yardstick keys create';
  try {
    const viewer = await createYardstick(options).access.viewer({ signal });
    if (viewer.kind === 'ANONYMOUS') return warn('key', 'no key is given', how);
    const places = viewer.memberships.map(({ council }) => council.name.en);
    if (viewer.platformAdministrator) places.unshift('the platform');
    return ok('key', `${viewer.name}, in ${places.join(', ') || 'no council'}`);
  } catch (error) {
    if (error instanceof YardstickError && error.kind === 'unauthenticated' && !options.apiKey) {
      return warn('key', 'no key is given', how);
    }
    return fail('key', messageOf(error), how);
  }
}

/** Validates every document of this program's SDK against the schema of the service. */
async function schemaCheck(options: YardstickOptions, signal: AbortSignal): Promise<Check> {
  try {
    const { query } = createYardstick(options);
    const answer = (await query(getIntrospectionQuery(), {}, { signal })) as IntrospectionQuery;
    const schema = buildClientSchema(answer);
    const texts = Object.values(documents).map(String);
    const unfit = texts.filter((text) => validate(schema, parse(text)).length > 0);
    if (unfit.length === 0)
      return ok('schema', `the service supports all ${texts.length} documents of the SDK`);
    const name = /(query|mutation|subscription) (\w+)/.exec(unfit[0] ?? '')?.[2];
    return fail(
      'schema',
      `the service does not support ${unfit.length} of ${texts.length} documents of the SDK, such as ${name}`,
      'Use the version of Yardstick that the service runs, or have the service updated.',
    );
  } catch (error) {
    if (error instanceof YardstickError && error.code === 'PERSISTED_DOCUMENT_REQUIRED') {
      return ok('schema', 'the service answers only the documents of its own SDK');
    }
    return warn('schema', messageOf(error), 'Give a valid key, then run this again.');
  }
}
