import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

// A report for August 2018 with a measure of every frequency, as Merton's and Southwark's have.
let council: PublishingCouncil;
let api: GraphqlApi;
let partner: Principal;

const own = {
  month: '2018-M8',
  quarter: '201819-FYQ1',
  half: '201718-P2',
  term: '201718-T3',
  financial: '201718-FY',
  academic: '201718-AY',
  calendar: '2017-CY',
  snapshot: '2018-RY',
} as const;
type Code = keyof typeof own;
const codes = Object.keys(own) as Code[];

beforeAll(async () => {
  const app = await openTestApp();
  const annual = { frequency: 'ANNUAL' } as const;
  await defineShared(
    app,
    measureInput('month'),
    measureInput('quarter', { frequency: 'QUARTERLY' }),
    measureInput('half', { frequency: 'HALF_YEARLY' }),
    measureInput('term', { frequency: 'TERMLY', yearType: 'ACADEMIC' }),
    measureInput('financial', annual),
    measureInput('academic', { ...annual, yearType: 'ACADEMIC' }),
    measureInput('calendar', { ...annual, yearType: 'CALENDAR' }),
    measureInput('snapshot', { ...annual, yearType: 'REPORTING' }),
  );
  council = await publishingCouncil(app, merton);
  partner = await app.as(merton, 'PARTNER');
  api = await apiOver(council.services);
  await council.scorecard('card', codes);
  for (const code of codes) {
    await council.observe(code, { [own[code]]: '95' });
    await council.target(code, own[code], '90');
  }
  await council.observe('quarter', { '201718-FYQ4': '85', '201819-FYQ2': '70' });
  await council.observe('month', { '2018-M7': '85' });
  await council.target('quarter', '201718-FYQ4', '90');
});

const lines = async (period: string) =>
  Object.fromEntries((await council.rated('card', period)).lines.map((line) => [line.measure.code, line]));

describe('a line of a report', () => {
  it.each(codes)('shows a measure of a %s for its own period', async (code) => {
    const { [code]: line } = await lines('2018-M8');
    expect(line?.period.code).toBe(own[code]);
    expect(line?.observation?.period.code).toBe(own[code]);
    expect(line?.rating.rag).toBe('GREEN');
    expect(line?.standards.map(({ target }) => target.periodCode)).toEqual([own[code]]);
  });

  it('is compared with the period before its own', async () => {
    const { quarter } = await lines('2018-M8');
    expect(quarter?.direction).toMatchObject({ arrow: 'UP', judgement: 'IMPROVING' });
    expect(quarter?.direction.comparedWith.map(({ code }) => code)).toEqual(['201718-FYQ4']);
  });

  it('knows no figure of a period that had not ended', async () => {
    const { quarter } = await lines('2018-M8');
    expect(quarter?.history.sameKind.map(({ period }) => period.code).sort()).toEqual([
      '201718-FYQ4',
      '201819-FYQ1',
    ]);
  });

  it('follows its measure from report to report', async () => {
    expect((await lines('2018-M9'))['quarter']?.period.code).toBe('201819-FYQ2');
    expect((await lines('2018-M7'))['quarter']?.period.code).toBe('201819-FYQ1');
    expect((await lines('2018-M5'))['quarter']?.period.code).toBe('201718-FYQ4');
  });

  it('shows a measure for the period of the report if it has figures for such periods', async () => {
    const { month, quarter } = await lines('201819-FYQ1');
    expect([month?.period.code, quarter?.period.code]).toEqual(['201819-FYQ1', '201819-FYQ1']);
  });

  it('takes the judgement of the year that was made in its own period', async () => {
    const judge = (period: string, outlook: 'LIKELY' | 'UNLIKELY') =>
      council.services.judgeOutlook(council.author, {
        ...{ council: merton, measure: 'quarter', period, outlook },
        ...{ reason: { en: 'Placements are stable.', cy: null }, judgedBy: 'Head of service' },
      });
    accepted(await judge('201819-FYQ1', 'LIKELY'));
    accepted(await judge('2018-M8', 'UNLIKELY'));
    const { quarter } = await lines('2018-M8');
    expect(quarter?.judgement?.outlook).toBe('LIKELY');
  });

  it('takes the comparator that was quoted for its own period', async () => {
    const quote = (period: string, value: string) =>
      council.services.quoteComparator(council.officer, {
        ...{ council: merton, measure: 'quarter', period, value },
        ...{ comparator: 'NATION', citation: 'Table 2' },
      });
    accepted(await quote('201819-FYQ1', '88'));
    accepted(await quote('2018-M8', '11'));
    const { quarter } = await lines('2018-M8');
    expect(quarter?.nation).toMatchObject({ kind: 'COMPARED', method: 'QUOTED' });
    const nation = quarter?.nation;
    expect(nation?.kind === 'COMPARED' && nation.value.toFixed()).toBe('88');
    expect(nation?.kind === 'COMPARED' && nation.period.code).toBe('201819-FYQ1');
  });
});

describe('a report of lines with several frequencies', () => {
  const ownPeriods = `... on Report { lines { measure { code } period { code } observation { status } } }`;

  it('compares with the month before, and says which lines have no new figure', async () => {
    const { data, errors } = await api.as(council.member).asks(
      `{ scorecard(council: "${merton}", code: "card") { report(of: { period: "2018-M8" }) {
        likeForLike { noNewFigure { measure { code } } explanation { en } now { rag { total } } } } } }`,
    );
    expect(errors).toEqual([]);
    const { likeForLike } = data.scorecard.report;
    // The summer term and the academic year ended with August.
    expect(likeForLike.noNewFigure.map(({ measure }: { measure: { code: string } }) => measure.code)).toEqual(
      codes.filter((code) => !['month', 'term', 'academic'].includes(code)),
    );
    expect(likeForLike.now.rag.total).toBe(codes.length);
    expect(likeForLike.explanation.en).toMatch(/ Without a new figure since the report before: 5\.$/);
  });

  it('is ready, is published, and shows every reader the period of each line', async () => {
    const readiness = await council.services.findReadiness(council.approver, {
      ...{ council: merton, scorecard: 'card', period: '2018-M8', status: 'PROVISIONAL' },
    });
    expect(readiness?.reasons).toEqual([]);
    accepted(await council.publish('card', '2018-M8'));
    const query = `{ publications(council: "${merton}") { nodes { report { ${ownPeriods} } } } }`;
    for (const reader of [council.member, partner]) {
      const { data, errors } = await api.as(reader).asks(query);
      expect(errors).toEqual([]);
      const [publication] = data.publications.nodes;
      expect(publication.report.lines).toEqual(
        codes.map((code) => ({
          measure: { code },
          period: { code: own[code] },
          observation: { status: 'FINAL' },
        })),
      );
    }
  });

  it('is due with what its lines miss for their own periods', async () => {
    accepted(
      await council.services.scheduleReport(council.administrator, {
        ...{ council: merton, scorecard: 'card', committee: 'scrutiny', meetingOn: '2018-12-04' },
        ...{ period: '2018-M10', kind: 'FULL' },
      }),
    );
    const due = await council.services.findDueReports(council.officer, merton, {
      ...{ first: 10, after: null },
      filter: { on: '2018-11-30', until: null },
    });
    // October and the half year to September have no figure; the second quarter has one, and so have all others.
    expect(due?.nodes.map(({ node }) => node.completeness)).toEqual([
      expect.objectContaining({ reported: codes.length - 2, missing: 2 }),
    ]);
  });
});
