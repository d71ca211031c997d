import { createYardstick, documents, YardstickError, type YardstickOptions } from '@yardstick/sdk';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse, validate } from 'graphql';
import { type Check, clocks, fail, messageOf, ok, warn } from './check.js';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The service that is asked: whether it answers, speaks as this program does, and knows the key. */
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
        ? fail('service', found, 'Is it running? See to --url or YARDSTICK_URL, and what is on the way.')
        : warn('service', found, 'Start it: npm start. If it runs elsewhere, set YARDSTICK_URL.'),
    ];
  }
  const checks = [
    health.status === 200
      ? ok('service', `${url.href} is ready`)
      : fail(
          'service',
          `${url.href} is not ready (HTTP ${health.status})`,
          'See its log; is its database there?',
        ),
    ...(health.date === null
      ? []
      : [clocks('service clock', "the service's clock", health.date - Date.now())]),
    await keyCheck(options, signal),
    await schemaCheck(options, signal),
  ];
  const isOpen = url.protocol === 'http:' && !loopback.test(url.hostname) && options.apiKey !== undefined;
  if (!isOpen) return checks;
  return [...checks, warn('transport', 'the key goes over the network in clear', 'Use https.')];
}

interface Health {
  readonly status: number;
  /** The service's clock, in milliseconds since 1970; `null` where it does not say. */
  readonly date: number | null;
}

async function healthOf(url: URL, signal: AbortSignal): Promise<Health | { readonly error: string }> {
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(10_000)]);
    const { status, headers } = await fetch(new URL('/health/ready', url), { signal: within });
    const date = Date.parse(headers.get('date') ?? '');
    // The header is of whole seconds.
    return { status, date: Number.isNaN(date) ? null : date + 500 };
  } catch (error) {
    const { cause } = error as { readonly cause?: unknown };
    return { error: messageOf(cause ?? error) || 'no connection' };
  }
}

async function keyCheck(options: YardstickOptions, signal: AbortSignal): Promise<Check> {
  const how = 'Set YARDSTICK_API_KEY, or give a file with --key-file. New ones: yardstick keys create';
  try {
    const viewer = await createYardstick(options).access.viewer({ signal });
    if (viewer.kind === 'ANONYMOUS') return warn('key', 'none is given', how);
    const places = viewer.memberships.map(({ council }) => council.name.en);
    if (viewer.platformAdministrator) places.unshift('the platform');
    return ok('key', `${viewer.name}, in ${places.join(', ') || 'no council'}`);
  } catch (error) {
    if (error instanceof YardstickError && error.kind === 'unauthenticated' && !options.apiKey) {
      return warn('key', 'none is given', how);
    }
    return fail('key', messageOf(error), how);
  }
}

/** Every document of the SDK in this program against the schema that the service has. */
async function schemaCheck(options: YardstickOptions, signal: AbortSignal): Promise<Check> {
  try {
    const { query } = createYardstick(options);
    const answer = (await query(getIntrospectionQuery(), {}, { signal })) as IntrospectionQuery;
    const schema = buildClientSchema(answer);
    const texts = Object.values(documents).map(String);
    const unfit = texts.filter((text) => validate(schema, parse(text)).length > 0);
    if (unfit.length === 0) return ok('schema', `it answers all ${texts.length} documents of the SDK`);
    const name = /(query|mutation|subscription) (\w+)/.exec(unfit[0] ?? '')?.[2];
    return fail(
      'schema',
      `it does not answer ${unfit.length} of ${texts.length} documents of the SDK, as ${name}`,
      'Use the version of Yardstick that the service runs, or let it be brought up to date.',
    );
  } catch (error) {
    if (error instanceof YardstickError && error.code === 'PERSISTED_DOCUMENT_REQUIRED') {
      return ok('schema', 'it answers the documents of its SDK alone, and was asked one');
    }
    return warn('schema', messageOf(error), 'Give a key that holds, then run this again.');
  }
}
