import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { listNeighbours } from '../../kit/councils/published.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { type Question, questions } from '../../kit/service/five-questions.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

// The five questions that councils ask most, each in one request. A report of Merton has a red line; its ten
// neighbours are listed, and two of them have published theirs.

/** The most statements that one of the questions may send to PostgreSQL. */
const mostStatements = 12;

const neighbours = [
  ...[rotherham, cardiff, 'E09000002', 'E09000003', 'E09000004', 'E09000005'],
  ...['E09000006', 'E09000007', 'E09000008', 'E09000009'],
];
let council: PublishingCouncil;
let api: GraphqlApi;

beforeAll(async () => {
  const app = await openTestApp();
  await defineShared(app, measureInput('stable'), measureInput('visits'));
  council = await publishingCouncil(app, merton);
  const others = [await publishingCouncil(app, rotherham), await publishingCouncil(app, cardiff)];
  await listNeighbours(app, merton, '2017-04-01', neighbours);
  for (const each of [council, ...others]) {
    await each.scorecard('card', ['stable', 'visits']);
    for (const period of ['2018-M8', '2018-M9']) {
      await each.observe('stable', { [period]: '80' });
      await each.observe('visits', { [period]: '97' });
      await each.explain('card', period, 'stable', `Why it fell in ${period}.`);
    }
    await each.target('stable', '201819-FY', '90');
    await each.target('visits', '201819-FY', '90');
    accepted(await each.publish('card', '2018-M8', {}));
    // An hour later: of two publications at one instant neither is the latest.
    each.clock.now = new Date('2018-11-01T13:00:00Z');
    accepted(await each.publish('card', '2018-M9', { meetingOn: '2018-12-04' }));
  }
  api = await apiOver(council.services);
});

/** Asks in one request, and holds the number of statements to the limit. */
async function ask(question: Question, who: Principal = council.member) {
  const variables = { ...question.variables, council: merton };
  const { count, result } = await countStatements(() => api.as(who).asks(question.document, variables));
  expect(result.errors).toEqual([]);
  expect(count).toBeGreaterThan(0);
  expect(count, `${count} statements`).toBeLessThanOrEqual(mostStatements);
  return result.data;
}

describe('in one request and at most twelve statements', () => {
  it('shows what is red on my latest scorecard', async () => {
    const { viewer } = await ask(questions.redOnMyLatestScorecard);
    const [card] = viewer.memberships[0].council.scorecards.nodes;
    expect(card).toMatchObject({ code: 'card', report: { period: { code: '2018-M9' } } });
    expect(card.report.lines).toEqual([
      {
        reference: '1',
        measure: { title: { en: expect.any(String) } },
        rating: { rag: 'RED', explanation: { en: expect.stringContaining('90') } },
      },
    ]);
  });

  it('shows all targets of a scorecard', async () => {
    const { scorecard } = await ask(questions.targetsOfAScorecard);
    expect(
      scorecard.targets.nodes.map(({ measure, period, aim }: Record<string, Record<string, string>>) => [
        measure?.['code'],
        period?.['code'],
        aim?.['value'],
      ]),
      // The latest recorded first.
    ).toEqual([
      ['visits', '201819-FY', '90'],
      ['stable', '201819-FY', '90'],
    ]);
  });

  it("shows twelve months of one measure's commentary", async () => {
    const { measure } = await ask(questions.commentaryOfAYear);
    expect(measure.narratives.nodes).toMatchObject([
      { period: { code: '2018-M8' }, text: { en: 'Why it fell in 2018-M8.' } },
      { period: { code: '2018-M9' }, text: { en: 'Why it fell in 2018-M9.' } },
    ]);
  });

  it('shows the reds that my ten neighbours published', async () => {
    const { council: asked } = await ask(questions.redsOfMyNeighbours);
    const members: readonly { readonly area: { gssCode: string }; readonly council: unknown }[] =
      asked.neighbours.members;
    expect(members).toHaveLength(10);
    const publications = (gssCode: string) =>
      (
        members.find(({ area }) => area.gssCode === gssCode)?.council as {
          publications: { nodes: unknown[] };
        } | null
      )?.publications.nodes;
    for (const gssCode of [rotherham, cardiff]) {
      expect(publications(gssCode)).toMatchObject([
        { period: { code: '2018-M9' }, report: { lines: [{ reference: '1', rating: { rag: 'RED' } }] } },
      ]);
    }
    expect(publications('E09000002') ?? []).toEqual([]);
  });

  it('shows what went to each meeting', async () => {
    const { committee } = await ask(questions.publicationsOfMeetings);
    expect(committee.meetings.nodes).toMatchObject([
      { heldOn: '2018-11-06', publications: { nodes: [{ period: { code: '2018-M8' } }] } },
      { heldOn: '2018-12-04', publications: { nodes: [{ period: { code: '2018-M9' } }] } },
    ]);
  });
});
