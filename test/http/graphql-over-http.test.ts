import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGraphqlHandler } from '../../server/graphql/server/handler.js';
import { createWebServer } from '../../server/http/server.js';
import type { Services } from '../../server/services/services.js';

const malformed =
  'The edition requires 422 for JSON that is not a well-formed request; the audit, based on an earlier draft, 400.';
const variables = 'The edition requires 422 for variables of the wrong type; the audit 400.';
const legacy =
  'The edition requires the same status for clients that accept application/json, except for successful responses. The audit requires 200.';

/**
 * Audits of `graphql-http` that contradict the first released edition of GraphQL over HTTP (September 2026),
 * each with the contradiction. All of them check a SHOULD or a MAY.
 */
const contradicted: Readonly<Record<string, string>> = {
  '572B': legacy,
  FDE2: legacy,
  '7B9B': legacy,
  '86EE': variables,
  '423L': malformed,
  '3E3A': malformed,
  ...Object.fromEntries(
    ['LKJ', '6C0', '476', '58B'].flatMap((series) =>
      [0, 1, 2, 3].map((index) => [`${series}${index}`, malformed]),
    ),
  ),
};

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
let web: ReturnType<typeof createWebServer>;
let url: string;

beforeAll(async () => {
  const services = {} as Services;
  const graphql = await createGraphqlHandler({ services, log: quiet });
  web = createWebServer({ graphql, services, isReady: async () => true });
  url = `${await web.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => web.close());

const audits = serverAudits({ url: () => url });

it('the-suite-has-the-number-of-audits-that-were-reviewed', () => {
  expect(audits).toHaveLength(61);
  const ids = audits.map(({ id }) => id);
  expect(Object.keys(contradicted).filter((id) => !ids.includes(id))).toEqual([]);
});

it.each(
  audits.filter(({ id }) => !(id in contradicted)).map((audit) => [audit.id, audit.name, audit] as const),
)('audit-%s-passes: %s', async (_id, _name, { fn }) => {
  const result = await fn();
  expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
});

it.each(audits.filter(({ id }) => id in contradicted).map((audit) => [audit.id, audit.name, audit] as const))(
  'audit-%s-contradicts-the-edition-and-does-not-pass: %s',
  async (id, _name, { fn }) => {
    const result = await fn();
    expect(['warn', 'notice'], contradicted[id]).toContain(result.status);
    const { status } = 'response' in result ? result.response : { status: 0 };
    // FDE2 uses a field name that begins with a digit, so its document cannot be parsed.
    expect(status).toBe(['572B', 'FDE2'].includes(id) ? 400 : 422);
  },
);
