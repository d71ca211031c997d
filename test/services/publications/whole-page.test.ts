import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import type { PublicationContent } from '../../../server/domain/publications/publication-content.js';
import { readDocument } from '../../../server/services/publications/snapshot-report.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

// The published page is the whole page: everything that the council's own page shows, frozen inside the council.
let council: PublishingCouncil;
let api: GraphqlApi;
let partner: Principal;
let id: string;
const period = '2018-M9';

beforeAll(async () => {
  const app = await openTestApp();
  await defineShared(app, measureInput('visits', { unit: 'NUMBER', multiplier: 1, decimalPlaces: 0 }));
  council = await publishingCouncil(app, merton);
  partner = await app.as(merton, 'PARTNER');
  api = await apiOver(council.services);
  await council.scorecard('card', ['visits']);
  accepted(
    await council.services.addScorecardEdition(council.administrator, {
      ...{ council: merton, scorecard: 'card', effectiveFrom: '2018-05-01' },
      lines: [
        {
          ...{ reference: '1', measure: 'visits', deadBand: { amount: '2', kind: 'ABSOLUTE' } },
          priorities: [
            {
              plan: { en: 'Children and young people', cy: null },
              priority: { en: 'Safe at home', cy: null },
            },
          ],
        },
      ],
    }),
  );
  const months = Object.fromEntries([4, 5, 6, 7, 8].map((month) => [`2018-M${month}`, `${8 + month}`]));
  await council.observe('visits', {
    ...months,
    [period]: '20',
    '2017-M9': '11',
    '2016-M9': '10',
    '2018-M3': '9',
  });
  accepted(
    await council.services.setTargets(council.administrator, {
      council: merton,
      targets: [
        {
          ...{
            measure: 'visits',
            period: '201819-FY',
            standard: 'Target',
            kind: 'LOCAL',
            state: 'CONFIRMED',
            aim: { point: { value: '240' } },
          },
          rationale: { basis: { en: 'The plan of the year.', cy: null }, setBy: 'Cabinet' },
        },
      ],
    }),
  );
  const action = { owner: 'Head of service', dueOn: '2018-10-31', rag: 'AMBER' } as const;
  const words = {
    council: merton,
    scorecard: 'card',
    measure: 'visits',
    period,
    kind: 'ACTION',
    action,
  } as const;
  const write = oneNarrative(council.services);
  const { record } = accepted(
    await write.write(council.author, { ...words, text: { en: 'Visit sooner.', cy: null } }),
  );
  accepted(await write.submit(council.author, { council: merton, id: record.id }));
  accepted(await write.approve(council.approver, { council: merton, id: record.id }));
  accepted(
    await council.services.reportAction(council.author, {
      ...{ council: merton, id: record.id, reportedOn: '2018-10-30', rag: 'GREEN', finished: true },
      note: { en: 'Every visit was made.', cy: null },
    }),
  );
  const commitment = accepted(
    await write.write(council.author, {
      ...{ council: merton, scorecard: 'card', period, kind: 'ACTION' },
      action: { owner: 'Head of service', rag: 'RED' },
      text: { en: 'Recruit.', cy: null },
    }),
  );
  accepted(await write.submit(council.author, { council: merton, id: commitment.record.id }));
  accepted(await write.approve(council.approver, { council: merton, id: commitment.record.id }));
  accepted(
    await council.services.scheduleReport(council.administrator, {
      ...{
        council: merton,
        scorecard: 'card',
        committee: 'scrutiny',
        meetingOn: '2018-11-06',
        period,
        kind: 'FULL',
      },
      head: {
        leadMember: { en: 'Cabinet Member for Children', cy: 'Aelod Cabinet dros Blant' },
        recommendations: { en: 'That the panel notes the report.', cy: null },
      },
    }),
  );
  const { publication } = accepted(await council.publish('card', period));
  id = publication.id;
});

const documentFor = async (reader: Principal): Promise<PublicationContent> => {
  const { data, errors } = await api
    .as(reader)
    .asks(`{ publications(council: "${merton}") { nodes { report { content } } } }`);
  expect(errors).toEqual([]);
  return readDocument(data.publications.nodes[0].report.content);
};

describe('the page inside the council', () => {
  it('has the head of the paper', async () => {
    const { head } = await documentFor(council.member);
    expect(head).toEqual({
      leadMember: { en: 'Cabinet Member for Children', cy: 'Aelod Cabinet dros Blant' },
      recommendations: { en: 'That the panel notes the report.', cy: null },
      ...{ seniorOfficer: null, contact: null, implications: null },
    });
  });

  it('counts the head among its texts, and names the parts without Welsh', async () => {
    const { data, errors } = await api.as(council.member).asks(
      `{ scorecard(council: "${merton}", code: "card") { report(of: { period: "${period}" }) {
        welsh { missing { shown reference } } } } }`,
    );
    expect(errors).toEqual([]);
    const ofHead = data.scorecard.report.welsh.missing.filter(
      (each: { shown: string }) => each.shown === 'PAPER_HEAD',
    );
    expect(ofHead).toEqual([{ shown: 'PAPER_HEAD', reference: null }]);
  });

  it('has its commitments counted by colour', async () => {
    const counts = { red: 1, amber: 0, green: 0, finished: 0, total: 1 };
    expect((await documentFor(council.member)).commitments).toEqual(counts);
    const fields = 'commitments { red amber green finished total }';
    const { data, errors } = await api.as(council.member).asks(
      `{ scorecard(council: "${merton}", code: "card") { report(of: { period: "${period}" }) { ${fields} } }
         publications(council: "${merton}") { nodes { report { ${fields} } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.scorecard.report.commitments).toEqual(counts);
    expect(data.publications.nodes[0].report.commitments).toEqual(counts);
  });

  it('has the trend and the projection as sentences of both languages', async () => {
    const [line] = (await documentFor(council.member)).lines;
    expect(line?.page?.trend.explanation).toEqual({
      en: 'Over the last five periods the value has not changed significantly.',
      cy: "Dros y pum cyfnod diwethaf nid yw'r gwerth wedi newid yn arwyddocaol.",
    });
    expect(line?.page?.projection.explanation.en).toMatch(
      /^The year is projected to end at [\d.]+, which misses the target\.$/,
    );
    expect(line?.page?.projection.explanation.cy).toMatch(/^Rhagwelir y bydd y flwyddyn yn gorffen ar/);
  });

  it('has what the page shows with the figure', async () => {
    const [line] = (await documentFor(council.member)).lines;
    const codes = (figures: readonly { period: string }[] | undefined) =>
      figures?.map((figure) => figure.period);
    expect(line?.page).toMatchObject({
      priorities: [
        { plan: { en: 'Children and young people', cy: null }, priority: { en: 'Safe at home', cy: null } },
      ],
      samePeriodLastYear: { period: '2017-M9', figure: { value: '11' } },
      previousYearEnd: { period: '2018-M3', figure: { value: '9' } },
      direction: {
        later: '20',
        earlier: '16',
        deadBand: { amount: '2', kind: 'ABSOLUTE' },
        ruleVersion: 'direction-1',
      },
      projection: { kind: 'PROJECTED', method: 'RUN_RATE', gapToTarget: '150', requiredRunRate: '25' },
      rationales: [{ standard: 'Target', period: '201819-FY', rationale: { setBy: 'Cabinet' } }],
    });
    expect(codes(line?.page?.earlierInYear)).toEqual(['2018-M8', '2018-M7', '2018-M6', '2018-M5', '2018-M4']);
    expect(codes(line?.page?.earlierYears)).toEqual(['2017-M9', '2016-M9']);
    expect(line?.page?.trend.outcome).toEqual(expect.any(String));
  });

  it('has the progress of a finished action, which is green', async () => {
    const [line] = (await documentFor(council.member)).lines;
    expect(line?.narratives[0]?.action).toMatchObject({
      rag: 'AMBER',
      progress: { reportedOn: '2018-10-30', rag: 'GREEN', finished: true },
    });
  });

  it('is read by its parts', async () => {
    const { data, errors } = await api.as(council.member).asks(
      `{ publications(council: "${merton}") { nodes { report { head { leadMember { cy } } lines { page {
        previousYearEnd { period { code } figure { ... on Value { display } } }
        comparedValues { laterValue earlierValue deadBand { amount } }
        projection { ... on Projection { requiredRunRate } }
        rationales { standard rationale { setBy } } priorities { __typename } } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.publications.nodes[0].report).toMatchObject({
      head: { leadMember: { cy: 'Aelod Cabinet dros Blant' } },
      lines: [
        {
          page: {
            previousYearEnd: { period: { code: '2018-M3' }, figure: { display: '9' } },
            comparedValues: { laterValue: '20', earlierValue: '16', deadBand: { amount: '2' } },
            projection: { requiredRunRate: '25' },
            rationales: [{ standard: 'Target', rationale: { setBy: 'Cabinet' } }],
          },
        },
      ],
    });
  });

  it('is the same publication if nothing changed, and another one with another head', async () => {
    expect(accepted(await council.publish('card', period)).publication.id).toBe(id);
    const scheduled = {
      ...{
        council: merton,
        scorecard: 'card',
        committee: 'scrutiny',
        meetingOn: '2018-11-06',
        period,
        kind: 'FULL' as const,
      },
    };
    accepted(await council.services.scheduleReport(council.administrator, scheduled));
    const again = await council.publish('card', period);
    expect(again.ok ? [] : again.problems.map(({ code }) => code)).toContain('ALREADY_EXISTS');
  });
});

describe('the page that leaves the council', () => {
  // Until all of it is protected, nothing of it leaves.
  it('has no head, no page with the figure, no progress and no counts of commitments', async () => {
    const { head, lines, narratives, commitments } = await documentFor(partner);
    expect([head, commitments]).toEqual([null, null]);
    expect(lines.map(({ page }) => page)).toEqual([null]);
    const actions = [...lines.flatMap((line) => line.narratives), ...narratives].map(
      ({ action }) => action?.progress,
    );
    expect(actions).toEqual([null, null]);
  });
});
