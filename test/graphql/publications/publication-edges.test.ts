import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { nodeId } from '../../../server/graphql/api/node-id.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

// Merton publishes August to the council alone, and September to everyone, twice: the second time corrected.
let council: PublishingCouncil;
let partner: Principal;
let api: GraphqlApi;
let ids: { readonly august: string; readonly september: string; readonly corrected: string };

beforeAll(async () => {
  const app = await openTestApp();
  await defineShared(app, measureInput('stable'), measureInput('visits'));
  council = await publishingCouncil(app, merton);
  const other = await publishingCouncil(app, rotherham);
  partner = await app.as(cardiff, 'PARTNER');
  api = await apiOver(council.services);
  for (const each of [council, other]) {
    await each.scorecard('card', ['stable', 'visits']);
    await each.observe('stable', { '2018-M8': '95', '2018-M9': '80' });
    await each.observe('visits', { '2018-M8': '96', '2018-M9': '97' });
    await each.target('stable', '201819-FY', '90');
    await each.target('visits', '201819-FY', '90');
    await each.explain('card', '2018-M9', 'stable');
  }
  const publish = async (period: string, visibility: 'COUNCIL' | 'PUBLIC') =>
    accepted(await council.publish('card', period, { visibility })).publication.id;
  const august = await publish('2018-M8', 'COUNCIL');
  const september = await publish('2018-M9', 'PUBLIC');
  await council.target('visits', '201819-FY', '95');
  const erratum = { en: 'The target was wrong.', cy: null };
  const correction = { council: merton, scorecard: 'card', period: '2018-M9', erratum };
  const corrected = accepted(await council.services.correctPublication(council.publisher, correction));
  accepted(await other.publish('card', '2018-M9', {}));
  ids = { august, september, corrected: corrected.publication.id };
});

async function ask(who: Principal, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await api.as(who).asks(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const keyOf = (key: string) => nodeId({ type: 'Publication', key });
const versions = '{ nodes { period { code } version } }';
const listed = (nodes: readonly { readonly period: { readonly code: string }; readonly version: number }[]) =>
  nodes.map(({ period, version }) => `${period.code} ${version}`);

describe('a fragment on RatedLine', () => {
  it('reads the lines of a live report and of a published one alike', async () => {
    const line = `fragment Line on RatedLine {
      position reference theme { en cy } measure { code title { en } definition { en } unit { kind label { en cy } per } decimalPlaces polarity }
      observation { figure { __typename ... on Value { value display } } status flags caveat { en cy } version }
      rating { rag reason ruleVersion explanation { en cy } }
      standards { target { standard period { code } kind state version aim { ... on PointTarget { value } } } rating { rag } }
      direction { arrow judgement rag basis periodsComparedWith { code } reason explanation { en cy } }
      outlook { judgement { outlook reason { en } judgedBy } }
      nation { __typename } region { __typename } narratives { kind text { en } author approver citation }
    }`;
    const { scorecard, publication } = await ask(
      council.member,
      `query ($id: ID!) {
        scorecard(council: "${merton}", code: "card") { report(of: { period: "2018-M9" }) { ...Whole } }
        publication(of: { id: $id }) { report { ...Whole } }
      }
      fragment Whole on Report { period { code } summary { rag { red green total } } lines { ...Line } narratives { kind } }
      ${line}`,
      { id: keyOf(ids.corrected) },
    );
    expect(scorecard.report.lines).toHaveLength(2);
    expect(scorecard.report.lines[0]).toMatchObject({ rating: { rag: 'RED' }, narratives: [{}] });
    expect(publication.report).toEqual(scorecard.report);
  });

  it('takes the same filter of lines from either', async () => {
    const { scorecard, publication } = await ask(
      council.member,
      `query ($id: ID!) {
        scorecard(council: "${merton}", code: "card") { report(of: { period: "2018-M9" }) { ...Red } }
        publication(of: { id: $id }) { report { ...Red } }
      } fragment Red on Report { lines(filter: { rag: [RED] }) { measure { code } } }`,
      { id: keyOf(ids.corrected) },
    );
    expect(scorecard.report.lines).toEqual([{ measure: { code: 'stable' } }]);
    expect(publication.report.lines).toEqual(scorecard.report.lines);
  });
});

describe('the publications of a council', () => {
  const ofCouncil = (args: string) => `{ council(code: "${merton}") { publications${args} ${versions} } }`;

  it('are all shown to its members, and those that were released to other readers', async () => {
    const inside = await ask(council.member, ofCouncil(''));
    expect(listed(inside.council.publications.nodes)).toEqual(['2018-M9 2', '2018-M9 1', '2018-M8 1']);
    const outside = await ask(partner, ofCouncil(''));
    expect(listed(outside.council.publications.nodes)).toEqual(['2018-M9 2', '2018-M9 1']);
  });

  it.each([
    ['(filter: { scorecard: "other" })', []],
    ['(filter: { periods: ["2018-M8"] })', ['2018-M8 1']],
    ['(filter: { visibility: [COUNCIL] })', ['2018-M8 1']],
    ['(filter: { status: [INTERIM] })', []],
    ['(filter: { from: "2018-11-01", until: "2018-11-01" }, first: 1)', ['2018-M9 2']],
    ['(filter: { until: "2018-10-31" })', []],
    ['(orderBy: { field: PERIOD, direction: ASC })', ['2018-M8 1', '2018-M9 1', '2018-M9 2']],
    ['(last: 1)', ['2018-M8 1']],
  ])('are filtered and ordered by %s', async (args, expected) => {
    const { council: found } = await ask(council.member, ofCouncil(args));
    expect(listed(found.publications.nodes).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['PUBLISHED', 'DESC'],
    ['PUBLISHED', 'ASC'],
    ['PERIOD', 'DESC'],
    ['PERIOD', 'ASC'],
  ])('are paged forwards and backwards in the order %s %s', async (field, direction) => {
    const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
      publications(council: "${merton}", orderBy: { field: ${field}, direction: ${direction} },
        first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
    const read = async (variables: Readonly<Record<string, unknown>>) =>
      (await ask(council.member, page, variables)).publications;
    const all = await read({ first: 10 });
    expect(all.totalCount).toBe(3);
    const first = await read({ first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await read({ first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    const back = await read({ last: 2, before: rest.pageInfo.startCursor });
    expect(back.nodes).toEqual(first.nodes);
  });

  it('are counted for members only', async () => {
    const count = `{ publications(council: "${merton}") { totalCount } }`;
    expect((await ask(partner, count)).publications.totalCount).toBeNull();
  });

  it('of many councils are read in one statement, and their documents in one more', async () => {
    const latest = `{ councils(filter: { subscribes: true }) { nodes { gssCode publications(first: 1) {
      nodes { report { lines(filter: { rag: [RED] }) { measure { code } } } } } } } }`;
    const { count, result } = await countStatements(() => ask(partner, latest));
    const reds = result.councils.nodes.flatMap(
      ({ gssCode, publications }: { gssCode: string; publications: { nodes: readonly unknown[] } }) =>
        publications.nodes.map(() => gssCode),
    );
    expect(reds.sort()).toEqual([rotherham, merton].sort());
    expect(count).toBe(3);
  });
});

describe('the publications of a scorecard and of a meeting', () => {
  it('are all of them, for members', async () => {
    const { scorecard, committee } = await ask(
      council.member,
      `{ scorecard(council: "${merton}", code: "card") { publications ${versions} }
         committee(council: "${merton}", code: "scrutiny") { meetings { nodes { heldOn publications ${versions} } } } }`,
    );
    expect(listed(scorecard.publications.nodes)).toEqual(['2018-M9 2', '2018-M9 1', '2018-M8 1']);
    const [november, december] = committee.meetings.nodes;
    expect(listed(november.publications.nodes)).toEqual(['2018-M9 2', '2018-M9 1', '2018-M8 1']);
    expect(december.publications.nodes).toEqual([]);
  });
});

describe('a publication', () => {
  const edges = `query ($id: ID!) { publication(of: { id: $id }) {
    council { gssCode } asPublished { scorecard { code } committee { code } }
    scorecard { code } committee { code } meeting { heldOn }
    versions { nodes { version } } replaces { version } changes { kind } changesSince { changes { kind } } } }`;

  it('leads members to its council, scorecard, committee, meeting and versions', async () => {
    const { publication } = await ask(council.member, edges, { id: keyOf(ids.corrected) });
    expect(publication).toEqual({
      council: { gssCode: merton },
      asPublished: { scorecard: { code: 'card' }, committee: { code: 'scrutiny' } },
      scorecard: { code: 'card' },
      committee: { code: 'scrutiny' },
      meeting: { heldOn: '2018-11-06' },
      versions: { nodes: [{ version: 2 }, { version: 1 }] },
      replaces: { version: 1 },
      changes: [{ kind: 'TARGET' }],
      changesSince: { changes: [] },
    });
  });

  it('leads other readers to what was released', async () => {
    const { publication } = await ask(partner, edges, { id: keyOf(ids.corrected) });
    expect(publication).toMatchObject({
      council: { gssCode: merton },
      asPublished: { scorecard: { code: 'card' } },
      ...{ scorecard: null, committee: null, meeting: null, changesSince: null },
      versions: { nodes: [{ version: 2 }, { version: 1 }] },
      replaces: { version: 1 },
    });
  });

  it('is found by its scorecard and period, the latest version unless one is named', async () => {
    const find = `query ($version: Int) { publication(of: { period: { council: "${merton}", scorecard: "card",
      period: "2018-M9", version: $version } }) { version } }`;
    expect((await ask(partner, find)).publication).toEqual({ version: 2 });
    expect((await ask(partner, find, { version: 1 })).publication).toEqual({ version: 1 });
    expect((await ask(partner, find, { version: 3 })).publication).toBeNull();
  });

  it('shares a stable identifier with the other versions, which reads the latest', async () => {
    const identified = 'query ($id: ID!) { node(id: $id) { ... on Publication { id stableId version } } }';
    const read = async (who: Principal, id: string) => (await ask(who, identified, { id })).node;
    for (const who of [council.member, partner]) {
      const [first, latest] = [await read(who, keyOf(ids.september)), await read(who, keyOf(ids.corrected))];
      expect([first.version, latest.version]).toEqual([1, 2]);
      expect(first.stableId).toBe(latest.stableId);
      expect(await read(who, first.stableId)).toEqual(latest);
    }
    const august = await read(council.member, keyOf(ids.august));
    expect(await read(council.member, august.stableId)).toEqual(august);
    expect(await read(partner, august.stableId)).toBeNull();
  });

  it('names the measures of its changes as objects, also of lines that are gone', async () => {
    const { publication } = await ask(
      partner,
      'query ($id: ID!) { publication(of: { id: $id }) { changes { kind measure { code title { en } } } } }',
      { id: keyOf(ids.corrected) },
    );
    expect(publication.changes).toMatchObject([{ kind: 'TARGET', measure: { code: 'visits' } }]);
  });

  it('is a node, for those who may read it', async () => {
    const node = 'query ($id: ID!) { node(id: $id) { __typename id ... on Publication { version } } }';
    const read = async (who: Principal, id: string) => (await ask(who, node, { id })).node;
    const id = keyOf(ids.august);
    expect(await read(council.member, id)).toEqual({ __typename: 'Publication', id, version: 1 });
    expect(await read(partner, id)).toBeNull();
    expect(await read(partner, keyOf(ids.corrected))).toMatchObject({ version: 2 });
    expect(await read(council.member, keyOf('00000000-0000-4000-8000-000000000000'))).toBeNull();
    expect(await read(council.member, nodeId({ type: 'Publication', key: 'nonsense' }))).toBeNull();
  });
});

describe('the report of a scorecard', () => {
  const report = (args: string) =>
    `{ scorecard(council: "${merton}", code: "card") { report${args} { period { code } lines { rating { rag } } } } }`;

  it('is that of the latest period with a figure, if no period is named', async () => {
    const { scorecard } = await ask(council.member, report(''));
    expect(scorecard.report).toEqual({
      period: { code: '2018-M9' },
      lines: [{ rating: { rag: 'RED' } }, { rating: { rag: 'GREEN' } }],
    });
  });

  it('is null before any edition', async () => {
    expect((await ask(council.member, report('(of: { period: "1996-M1" })'))).scorecard.report).toBeNull();
  });

  it('reads only what is selected', async () => {
    const count = async (fields: string) =>
      (
        await countStatements(() =>
          ask(council.member, `{ scorecard(council: "${merton}", code: "card") { report { ${fields} } } }`),
        )
      ).count;
    const [ratings, whole] = [
      await count('lines { rating { rag } }'),
      await count(
        'lines { rating { rag } nation { __typename } narratives { kind } outlook { judgement { judgedBy } } } reportedSummaries { note { en } }',
      ),
    ];
    expect(ratings).toBeLessThanOrEqual(11);
    expect(whole).toBeGreaterThan(ratings);
  });

  it('has its comparison with the period before, and its readiness for those who prepare it', async () => {
    const fields = `{ scorecard(council: "${merton}", code: "card") { report(of: { period: "2018-M9" }) {
      likeForLike { previous { code } explanation { en cy } } readiness(status: PROVISIONAL) { ready } } } }`;
    const { scorecard } = await ask(council.author, fields);
    expect(scorecard.report).toMatchObject({
      likeForLike: { previous: { code: '2018-M8' }, explanation: { en: expect.stringContaining('2') } },
      readiness: { ready: true },
    });
    expect((await ask(council.member, fields)).scorecard.report.readiness).toBeNull();
  });
});
