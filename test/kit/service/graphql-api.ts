import { afterAll } from 'vitest';
import { anonymous, type Principal } from '../../../server/access/principal.js';
import { areaRegister } from '../../../server/domain/areas/area-register.js';
import { createGraphqlHandler, type GraphqlHandlerOptions } from '../../../server/graphql/server/handler.js';
import type { GraphqlRequest } from '../../../server/graphql/server/request.js';
import type { Log } from '../../../server/log.js';
import type { Services } from '../../../server/services/services.js';

export interface GraphqlProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** An answer of the API, as text and parsed. */
export interface Answered {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: its shape depends on the test's query
  readonly data: any;
  readonly errors: readonly GraphqlProblem[];
}

type Variables = Readonly<Record<string, unknown>>;

/** A client of the API. */
export interface Caller {
  asks(query: string, variables?: Variables, headers?: GraphqlRequest['headers']): Promise<Answered>;
}

export interface Logged {
  readonly level: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The API on the services that a test gives. A request that needs any other service fails. */
export interface GraphqlApi {
  /** Returns a client of the principal, with a new key unless the principal is anonymous. */
  readonly as: (principal: Principal) => Caller;
  readonly asAnybody: Caller;
  /** Sends any request, by default a POST of JSON. A body that is not text is written as JSON. */
  readonly sends: (request: Partial<Omit<GraphqlRequest, 'body'>> & { body?: unknown }) => Promise<Answered>;
  readonly logged: readonly Logged[];
}

export const requestId = '0199c7f2-5a54-7c7e-8f7d-1d4b7d0c1a11';

const emptyRegister = areaRegister([]);

function fakeServices(fakes: Partial<Services>, keys: ReadonlyMap<string, Principal>): Services {
  const authenticate: Services['authenticate'] = async (key, origin) =>
    keys.get(key) ?? (await fakes.authenticate?.(key, origin)) ?? null;
  return new Proxy({ areaRegister: () => emptyRegister, ...fakes, authenticate } as Services, {
    get(services, name) {
      if (name in services) return services[name as keyof Services];
      throw new Error(`the test has no service ${String(name)}`);
    },
  });
}

export async function apiOver(
  fakes: Partial<Services>,
  options: Partial<GraphqlHandlerOptions> = {},
): Promise<GraphqlApi> {
  const keys = new Map<string, Principal>();
  const logged: Logged[] = [];
  const note = (level: string) => (facts: unknown) => {
    logged.push({ level, facts: facts as Logged['facts'] });
  };
  const log = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
  const handler = await createGraphqlHandler({
    services: fakeServices(fakes, keys),
    log: log as unknown as Log,
    ...options,
  });
  afterAll(() => handler.close());

  const sends: GraphqlApi['sends'] = async ({ headers, body: content = '', ...request }) => {
    const answer = await handler.answer({
      method: 'POST',
      search: '',
      body: typeof content === 'string' ? content : JSON.stringify(content),
      requestId,
      address: '192.0.2.1',
      ...request,
      headers: { 'content-type': 'application/json', ...headers },
    });
    const { status, body } = answer;
    const answerHeaders = new Map(answer.headers);
    const { data, errors = [] } = body === '' ? {} : JSON.parse(body);
    return { status, header: (name) => answerHeaders.get(name), text: body, data, errors };
  };

  const caller = (headers: GraphqlRequest['headers']): Caller => ({
    asks: (query, variables = {}, more = {}) =>
      sends({ headers: { ...headers, ...more }, body: { query, variables } }),
  });

  return {
    as(principal) {
      if (principal.kind === anonymous.kind) return caller({});
      const key = `key-${keys.size}`;
      keys.set(key, principal);
      return caller({ authorization: `Bearer ${key}` });
    },
    asAnybody: caller({}),
    sends,
    logged,
  };
}
