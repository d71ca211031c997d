import { beforeAll, describe, expect, it } from 'vitest';
import { councilRoles, type Principal } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { recode } from '../../kit/councils/recode.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import {
  furnishCouncils,
  isOfNodes,
  queriesAbout,
  questionsAbout,
} from '../../kit/service/furnished-questions.js';
import type { GraphqlApi } from '../../kit/service/graphql-api.js';
import type { Probe } from '../../kit/service/probe.js';

// Every query and every edge of the schema about a council that has published, before and after the council gets
// another GSS code. Published documents keep the former code, and callers may ask by either.

const today = 'E09000924';
const report = { scorecard: 'shown', period: '2018-M11' };
const probes = [...queriesAbout(merton), ...questionsAbout(merton).filter(isOfNodes)].filter(
  ({ operation, kind }) => kind === 'query' && operation !== 'nodes',
);
const callers = ['INSIDER', 'PARTNER'] as const;
type CallerName = (typeof callers)[number];

/** The answer to a probe, before and after. */
interface Asked {
  readonly probe: Probe;
  readonly before: unknown;
  readonly after: unknown;
  readonly errors: readonly string[];
}

const asked: Record<CallerName, Asked[]> = { INSIDER: [], PARTNER: [] };
let app: TestApp;
let api: GraphqlApi;

const principalOf = (caller: CallerName, gssCode: string): Promise<Principal> =>
  caller === 'INSIDER' ? app.as(gssCode, ...councilRoles) : app.as(rotherham, 'PARTNER');

beforeAll(async () => {
  app = await openTestApp();
  const furnished = await furnishCouncils(app, [merton]);
  api = furnished.api;
  await publishToEveryone();
  const ask = async (caller: CallerName, gssCode: string) => {
    const client = api.as(await principalOf(caller, gssCode));
    const answers = [];
    for (const probe of probes)
      answers.push(await client.asks(probe.document, furnished.variablesOf(probe, merton)));
    return answers;
  };
  const before = { INSIDER: await ask('INSIDER', merton), PARTNER: await ask('PARTNER', merton) };
  await recode(app, merton, today);
  for (const caller of callers) {
    const after = await ask(caller, today);
    probes.forEach((probe, index) => {
      const answer = after[index];
      asked[caller].push({
        probe,
        before: before[caller][index]?.data,
        after: answer?.data,
        errors: (answer?.errors ?? []).map(
          ({ path, extensions }) => `${path?.join('.')} ${extensions['code']}`,
        ),
      });
    });
  }
}, 240_000);

async function publishToEveryone(): Promise<void> {
  const { approver, officer } = await councilAtWork(app, merton);
  const row = { measure: 'shown', period: report.period, value: '92', status: 'FINAL', flags: [] } as const;
  await app.services.submitObservations(officer, { council: merton, rows: [row], partial: false });
  accepted(
    await app.services.publishScorecard(approver, {
      ...{ ...report, council: merton, committee: 'scrutiny', meetingOn: '2018-11-06' },
      ...{ status: 'FINAL', visibility: 'PUBLIC' },
    }),
  );
}

/** The places that had a value before and have none after; the list of the council's codes grows. */
function lostPlaces(before: unknown, after: unknown, place = ''): readonly string[] {
  if (before === null || before === undefined) return [];
  if (after === null || after === undefined) return [place];
  if (typeof before !== 'object') return [];
  return Object.entries(before).flatMap(([key, value]) =>
    lostPlaces(value, (after as Readonly<Record<string, unknown>>)[key], `${place}.${key}`),
  );
}

describe.each(callers)('%s, after the code of a council has changed', (caller) => {
  it('gets no error of the service from any query or edge', () => {
    const failed = asked[caller].flatMap(({ errors }) =>
      errors.filter((error) => error.includes('INTERNAL')),
    );
    expect(asked[caller].length).toBeGreaterThan(100);
    expect(failed).toEqual([]);
  });

  it('finds by the former code everything that it found before', () => {
    const lost = asked[caller].flatMap(({ probe, before, after }) =>
      lostPlaces(before, after).map((place) => `${probe.operation} and its ${probe.type}: ${place}`),
    );
    expect(lost).toEqual([]);
  });
});

it('a correction under the new code is a version of the report under the former one', async () => {
  const { approver } = await councilAtWork(app, today);
  const erratum = { en: 'The council has another code.', cy: null };
  accepted(await app.services.correctPublication(approver, { ...report, council: today, erratum }));
  const query = `{ publication(of: { period: { council: "${merton}", scorecard: "shown", period: "2018-M11" } }) {
    version versions { nodes { version council { gssCode } asPublished { council { gssCode } } } }
    replaces { version council { gssCode } } } }`;
  const version = (number: number, gssCode: string) => ({
    version: number,
    council: { gssCode: today },
    asPublished: { council: { gssCode } },
  });
  for (const reader of [await app.as(today, 'MEMBER'), await principalOf('PARTNER', today)]) {
    const { data } = await api.as(reader).asks(query);
    expect(data.publication).toEqual({
      version: 2,
      versions: { nodes: [version(2, today), version(1, merton)] },
      replaces: { version: 1, council: { gssCode: today } },
    });
  }
});
