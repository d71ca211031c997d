import { beforeAll, describe, expect, it } from 'vitest';
import { committeeCouncil } from '../../kit/councils/committee-council.js';
import { merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

// The graph of committees, meetings and scorecards, of two councils that have the same codes.

let member: Caller;
let author: Caller;
let stranger: Caller;
let partner: Caller;

beforeAll(async () => {
  const app = await openTestApp();
  await defineShared(app, measureInput('shared'));
  const council = await committeeCouncil(app, merton);
  const other = await committeeCouncil(app, rotherham);
  const api = await apiOver(app.services);
  member = api.as(council.member);
  author = api.as(council.author);
  stranger = api.as(other.member);
  partner = api.as(await app.as(merton, 'PARTNER'));
});

async function answerTo(caller: Caller, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await caller.asks(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const codes = (connection: { nodes: readonly { code: string }[] }) =>
  connection.nodes.map(({ code }) => code);
const days = (connection: { nodes: readonly { heldOn: string }[] }) =>
  connection.nodes.map(({ heldOn }) => heldOn);

/** Merton as an edge of the council's own measure. */
const ofMerton = (selection: string) =>
  `{ measures(council: "${merton}", first: 1, filter: { local: true }) { nodes { council { ${selection} } } } }`;
const council = async (caller: Caller, selection: string) =>
  (await answerTo(caller, ofMerton(selection))).measures.nodes[0]?.council;

describe('edges of a council', () => {
  it('give-its-committees-meetings-and-scorecards-with-their-numbers', async () => {
    const { committees, meetings, scorecards } = await council(
      member,
      'committees { totalCount nodes { code } } meetings { totalCount nodes { heldOn } } scorecards { totalCount nodes { code } }',
    );
    expect([committees.totalCount, codes(committees)]).toEqual([2, ['parenting', 'scrutiny']]);
    expect([meetings.totalCount, days(meetings)]).toEqual([
      4,
      ['2018-03-13', '2018-05-01', '2018-06-05', '2018-11-06'],
    ]);
    expect([scorecards.totalCount, codes(scorecards)]).toEqual([2, ['monthly', 'yearly']]);
  });

  it('give-due-reports-to-those-who-prepare-them-and-none-to-members', async () => {
    const selection = 'dueReports(filter: { on: "2018-10-01" }) { nodes { report { period { code } } } }';
    expect((await council(author, selection)).dueReports.nodes).toHaveLength(2);
    expect((await council(member, selection)).dueReports.nodes).toEqual([]);
  });
});

describe('the graph', () => {
  it('leads-from-a-scorecard-to-everything-around-it-and-back', async () => {
    const { scorecard } = await answerTo(
      member,
      `{ scorecard(council: "${merton}", code: "monthly") {
        council { gssCode }
        committee { council { gssCode } meetings(last: 1) { nodes { heldOn committee { code }
          scheduledReports { totalCount nodes { period { code } scorecard { code } council { gssCode } meeting { heldOn } } } } }
          scorecards { nodes { code } } }
        editions { nodes { lineCount scorecard { code } council { gssCode } } }
        edition(on: "2018-10-01") { lines { reference measure { code } } }
        changes { nodes { kind scorecard { code } meeting { heldOn committee { code } } } }
        measures(on: "2018-10-01", first: 1) { nodes { code scorecards { nodes { code } } } pageInfo { hasNextPage } }
      } }`,
    );
    expect(scorecard.council).toEqual({ gssCode: merton });
    expect(scorecard.edition.lines.map(({ measure }: { measure: { code: string } }) => measure.code)).toEqual(
      ['own', 'caseload'],
    );
    expect(scorecard.changes.nodes).toEqual([
      {
        kind: 'REMOVE',
        scorecard: { code: 'monthly' },
        meeting: { heldOn: '2018-11-06', committee: { code: 'scrutiny' } },
      },
    ]);
    expect(scorecard.measures).toEqual({
      nodes: [{ code: 'own', scorecards: { nodes: [{ code: 'monthly' }, { code: 'yearly' }] } }],
      pageInfo: { hasNextPage: true },
    });
    expect(codes(scorecard.committee.scorecards)).toEqual(['monthly', 'yearly']);
  });

  it('gives-each-meeting-its-own-reports-and-each-committee-its-own-meetings', async () => {
    const { committees } = await answerTo(
      member,
      `{ committees(council: "${merton}") { nodes { code meetings(first: 2, orderBy: { field: HELD_ON, direction: DESC }) {
        nodes { heldOn scheduledReports { nodes { period { code } } } } } } } }`,
    );
    const report = (code: string) => ({ period: { code } });
    expect(committees.nodes).toEqual([
      { code: 'parenting', meetings: { nodes: [{ heldOn: '2018-05-01', scheduledReports: { nodes: [] } }] } },
      {
        code: 'scrutiny',
        meetings: {
          nodes: [
            { heldOn: '2018-11-06', scheduledReports: { nodes: [report('2018-M10'), report('2018-M9')] } },
            { heldOn: '2018-06-05', scheduledReports: { nodes: [] } },
          ],
        },
      },
    ]);
  });

  it('leads-from-a-measure-to-its-lineage-and-its-monitoring', async () => {
    const { measures } = await answerTo(
      member,
      `{ measures(council: "${merton}", filter: { codes: ["own", "caseload"] }) { nodes { code
        lineage { measure { code } predecessors { scorecard { code } } }
        monitoring(period: "2018-M10") { measure { code } requests { meeting { heldOn } council { gssCode } } } } } }`,
    );
    expect(measures.nodes).toMatchObject([
      { code: 'caseload', lineage: { measure: { code: 'caseload' } }, monitoring: { requests: [] } },
      {
        code: 'own',
        lineage: { predecessors: [] },
        monitoring: {
          measure: { code: 'own' },
          requests: [{ meeting: { heldOn: '2018-11-06' }, council: { gssCode: merton } }],
        },
      },
    ]);
  });
});

it('a-scorecard-reaches-the-targets-of-its-measures-only', async () => {
  const { scorecards } = await answerTo(
    member,
    `{ scorecards(council: "${merton}") { nodes { code targets(first: 5, filter: { current: true }) { nodes { measure { code } period { code } } } } } }`,
  );
  const target = (code: string) => ({ measure: { code }, period: { code: '201819-FY' } });
  expect(scorecards.nodes).toMatchObject([
    { code: 'monthly', targets: { nodes: { length: 2 } } },
    { code: 'yearly', targets: { nodes: [target('own')] } },
  ]);
});

describe('another council', () => {
  it('reaches-nothing-by-an-edge', async () => {
    const { council: theirs } = await answerTo(
      stranger,
      `{ council(code: "${merton}") { committees { totalCount nodes { code } } meetings { nodes { heldOn } }
        scorecards { nodes { code } } dueReports { nodes { published } } } }`,
    );
    expect(theirs).toEqual({
      committees: { totalCount: null, nodes: [] },
      ...{ meetings: { nodes: [] }, scorecards: { nodes: [] }, dueReports: { nodes: [] } },
    });
  });

  it('finds-nothing-by-a-root-field', async () => {
    const data = await answerTo(
      stranger,
      `{ scorecard(council: "${merton}", code: "monthly") { id }
         meeting(council: "${merton}", committee: "scrutiny", heldOn: "2018-11-06") { id }
         meetings(council: "${merton}") { nodes { id } } }`,
    );
    expect(data).toEqual({ scorecard: null, meeting: null, meetings: { nodes: [] } });
  });

  it('and-a-partner-of-the-council-itself-reach-nothing', async () => {
    const { council: ours } = await answerTo(
      partner,
      `{ council(code: "${merton}") { scorecards { nodes { code } } meetings { nodes { id } } } }`,
    );
    expect(ours).toEqual({ scorecards: { nodes: [] }, meetings: { nodes: [] } });
  });

  it('sees-no-scorecard-lineage-or-monitoring-of-a-shared-measure', async () => {
    const { measures } = await answerTo(
      stranger,
      `{ measures(filter: { codes: ["shared"] }) { nodes { scorecards(council: "${merton}") { nodes { code } }
        lineage(council: "${merton}") { measure { code } } monitoring(council: "${merton}", period: "2018-M10") { measure { code } } } } }`,
    );
    expect(measures.nodes).toEqual([{ scorecards: { nodes: [] }, lineage: null, monitoring: null }]);
  });
});

it('edges-of-many-scorecards-take-as-many-statements-as-those-of-one', async () => {
  const query = (first: number) =>
    `{ scorecards(council: "${merton}", first: ${first}) { nodes { committee { meetings { nodes { scheduledReports { nodes { id } } } } }
       changes { nodes { id } } measures { nodes { code scorecards { nodes { code } } } } targets { nodes { standard } }
       edition { lines { reference } changes { id } } editions { nodes { scorecard { code } } } } } }`;
  const read = async (first: number) => (await countStatements(() => answerTo(member, query(first)))).count;
  await read(1);
  expect(await read(2)).toBe(await read(1));
});
