import { beforeAll, describe, expect, it } from 'vitest';
import { committeeCouncil } from '../../kit/councils/committee-council.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

let member: Caller;

beforeAll(async () => {
  const app = await openTestApp();
  const council = await committeeCouncil(app, merton);
  const api = await apiOver(app.services);
  member = api.as(council.member);
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

describe('a list', () => {
  const meetingDays = async (list: string) =>
    (await answerTo(member, `{ meetings(council: "${merton}", ${list}) { nodes { heldOn } } }`)).meetings;

  it.each([
    ['of-one-committee', 'filter: { committee: "parenting" }', ['2018-05-01']],
    ['from-a-day', 'filter: { from: "2018-06-05" }', ['2018-06-05', '2018-11-06']],
    ['until-a-day', 'filter: { until: "2018-05-01" }', ['2018-03-13', '2018-05-01']],
    ['latest-first', 'first: 2, orderBy: { field: HELD_ON, direction: DESC }', ['2018-11-06', '2018-06-05']],
    ['of-the-last-two', 'last: 2', ['2018-06-05', '2018-11-06']],
  ])('of-meetings-%s', async (_name, list, expected) => {
    expect(days(await meetingDays(list))).toEqual(expected);
  });

  it('is-read-backwards-page-by-page', async () => {
    const read: string[] = [];
    let before = '';
    for (let page = 0; page < 2; page += 1) {
      const { meetings } = await answerTo(
        member,
        `{ meetings(council: "${merton}", last: 2${before}) { nodes { heldOn } pageInfo { hasPreviousPage startCursor } } }`,
      );
      read.unshift(...days(meetings));
      expect(meetings.pageInfo.hasPreviousPage).toBe(page === 0);
      before = `, before: "${meetings.pageInfo.startCursor}"`;
    }
    expect(read).toEqual(['2018-03-13', '2018-05-01', '2018-06-05', '2018-11-06']);
  });

  it('of-scorecards-is-searched-by-code-and-title-and-ordered-by-title', async () => {
    const { found, ordered } = await answerTo(
      member,
      `{ found: scorecards(council: "${merton}", filter: { search: "YEAR", committee: "scrutiny" }) { totalCount nodes { code } }
         ordered: scorecards(council: "${merton}", orderBy: { field: TITLE, direction: DESC }) { nodes { code } } }`,
    );
    expect([found.totalCount, codes(found)]).toEqual([1, ['yearly']]);
    expect(codes(ordered)).toEqual(['yearly', 'monthly']);
  });

  it('of-changes-reports-and-requests-is-filtered', async () => {
    const data = await answerTo(
      member,
      `{ agreed: scorecardChanges(council: "${merton}", filter: { states: [AGREED] }) { nodes { id } }
         proposed: scorecardChanges(council: "${merton}", filter: { scorecard: "monthly", states: [PROPOSED] }) { totalCount }
         october: scheduledReports(council: "${merton}", filter: { periods: ["2018-M10"], committee: "scrutiny" }) { totalCount }
         closed: memberRequests(council: "${merton}", filter: { open: false }) { totalCount }
         open: memberRequests(council: "${merton}", filter: { open: true, from: "2018-11-06" }) { totalCount } }`,
    );
    expect(data).toEqual({
      agreed: { nodes: [] },
      ...{ proposed: { totalCount: 1 }, october: { totalCount: 1 } },
      ...{ closed: { totalCount: 0 }, open: { totalCount: 1 } },
    });
  });

  it.each([
    ['a-day-that-does-not-exist', 'meetings(council: "C", filter: { from: "2017-02-30" })', 'filter.from'],
    [
      'a-committee-that-is-no-code',
      'scorecards(council: "C", filter: { committee: "A B" })',
      'filter.committee',
    ],
    [
      'a-period-that-is-none',
      'scheduledReports(council: "C", filter: { periods: ["May"] })',
      'filter.periods.0',
    ],
  ])('refuses-%s', async (_name, list, argument) => {
    const { errors } = await member.asks(`{ ${list.replace('"C"', `"${merton}"`)} { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});
