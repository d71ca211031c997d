import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { councilRoles, operator } from '../../server/access/principal.js';
import { nodeId } from '../../server/graphql/api/node-id.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../kit/councils/councils.js';
import { furnish, secretOf } from '../kit/councils/furnished-council.js';
import { defineShared, measureInput } from '../kit/councils/measures.js';
import { figuresOf, publish } from '../kit/councils/published.js';
import { ask } from '../kit/database/sql.js';
import { apiOver, type Caller } from '../kit/service/graphql-api.js';
import { randomQueries } from '../kit/service/random-query.js';

// Five councils with the same codes, each with its secret in every text. One of them sends queries that the
// schema allows, about itself and about the others.

const cheshireEast = 'E06000049';
const southwark = 'E09000028';
const councils = [merton, rotherham, cardiff, cheshireEast, southwark];
const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const count = 1_000;

let caller: Caller;
let ids: readonly string[];

beforeAll(async () => {
  const app = await openTestApp();
  const area = (gssCode: string, en: string) =>
    ({ gssCode, name: { en, cy: null }, level: 'COUNCIL', nation: 'E92000001' }) as const;
  const areas = [area(cheshireEast, 'Cheshire East'), area(southwark, 'Southwark')];
  accepted(await app.services.defineAreas(operator, { areas }));
  for (const { gssCode } of areas) accepted(await app.services.subscribeCouncil(operator, { gssCode }));
  for (const council of councils) await furnish(app, council);
  await defineShared(app, measureInput('stable', { yearType: 'REPORTING', frequency: 'ANNUAL' }));
  await publish(
    app,
    figuresOf(
      'stable',
      '2025-RY',
      Object.fromEntries(councils.map((code, index) => [code, `${60 + index}`])),
    ),
  );
  ids = await everyId(app.test.administrator);
  caller = (await apiOver(app.services)).as(await app.as(merton, ...councilRoles));
});

/** `webhook_delivery` is the table of the type `WebhookDelivery`. */
const typeOf = (table: string): string =>
  table === 'membership'
    ? 'Person'
    : table.replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** The identifiers of up to 20 rows of every table, so that the attacker need not guess them. */
async function everyId(database: Parameters<typeof ask>[0]): Promise<readonly string[]> {
  const tables = await ask<{ name: string; owned: boolean }>(
    database,
    `SELECT attrelid::regclass::text AS name, EXISTS (SELECT FROM pg_attribute owner
       WHERE owner.attrelid = pg_attribute.attrelid AND owner.attname = 'council_id') AS owned
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE attname = 'id' AND atttypid = 'uuid'::regtype AND relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name, owned }) => {
      const keys = await ask<{ id: string; council: string | null }>(
        database,
        `SELECT id::text AS id, ${owned ? 'council_id::text' : 'NULL'} AS council FROM ${name} LIMIT 20`,
      );
      return keys.flatMap(({ id: key, council }) => {
        const node = { type: typeOf(name), key, tenant: council ?? undefined };
        return [nodeId(node), nodeId({ ...node, version: 1 })];
      });
    }),
  );
  return rows.flat();
}

it(`in ${count} random queries a council reads no data of another council`, async () => {
  const codes = ['own', 'monthly', 'scrutiny', 'friends', 'stable', 'text'];
  const queries = randomQueries(schema, {
    council: [merton, merton, merton, ...councils],
    code: ['own', 'scrutiny', 'friends'],
    councils,
    gssCode: councils,
    neighboursOf: councils,
    region: ['E12000007', 'E92000001'],
    scorecard: ['monthly'],
    committee: ['scrutiny'],
    measure: ['own', 'stable'],
    measures: ['own', 'stable'],
    period: ['2018-M10', '2025-RY'],
    periods: ['2018-M10', '2025-RY'],
    after: [null],
    before: [null],
    last: [null],
    first: [1, 20],
    String: codes,
    ID: ids,
    Int: [1, 5],
    Boolean: [true, false],
    Date: ['2000-01-01', '2018-10-31', '2030-01-01'],
    Instant: ['2018-10-31T00:00:00Z', '2030-01-01T00:00:00Z'],
    Decimal: ['1'],
  });
  const others = councils.filter((council) => council !== merton).map(secretOf);
  let answers = 0;
  let ownAnswers = 0;
  for (const { document, variables } of fc.sample(queries, { numRuns: count, seed: 20_261_122 })) {
    const { text, data, errors } = await caller.asks(document, variables);
    for (const secret of others) expect(text, document).not.toContain(secret);
    // Identifiers are random, too: one of another type is refused with a message about the identifier.
    const failures = errors.filter(({ message }) => !message.includes('not the identifier of'));
    if (data && failures.length === 0) answers += 1;
    if (text.includes(secretOf(merton))) ownAnswers += 1;
  }
  // Queries that fail, or find none of the council's own data, would prove nothing.
  expect(answers).toBeGreaterThan(count * 0.8);
  expect(ownAnswers).toBeGreaterThan(count * 0.03);
});
