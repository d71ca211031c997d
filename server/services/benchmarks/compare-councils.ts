import { authoriseReader } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { LeaguePosition } from '../../domain/comparisons/league-position.js';
import { groupBy } from '../../domain/values/group-by.js';
import { comparePeriods, type Period, parsePeriod } from '../../domain/values/period.js';
import type { CouncilRecord } from '../../persistence/areas/area-store.js';
import type { DetailedRecord, DistributionRecord } from '../../persistence/comparisons/compared-figure.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { pageThrough, sharedMeasures } from '../comparisons/published-data.js';

export interface MatrixQuestion {
  /** GSS codes that the councils have or had. */
  readonly councils: readonly string[];
  readonly measures: readonly string[];
  readonly periods: readonly string[];
}

export interface MatrixCell {
  readonly council: CouncilRecord;
  /** The council's published figure; `null` if there is none. */
  readonly published: DetailedRecord | null;
  readonly standing: LeaguePosition;
}

export interface MatrixRow {
  readonly measure: MeasureRecord;
  readonly period: Period;
  /** The distribution of all English councils' values; `null` if no council published a figure. */
  readonly distribution: DistributionRecord | null;
  /** One cell for each council, in the order of the question. */
  readonly cells: readonly MatrixCell[];
}

/** Maximum numbers of councils, measures and periods in one question. */
export const matrixLimits = { councils: 30, measures: 100, periods: 40 } as const;

/**
 * Reads a page of a table with a row for every measure in every period and a cell for every council. The rows
 * are ordered by measure, as in the question, and then by period, earliest first. Unknown councils, measures
 * and periods are omitted.
 */
export const compareCouncils =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, question: MatrixQuestion, request: PageRequest): Promise<Page<MatrixRow>> =>
    sessions.acrossPublished(authoriseReader(principal, 'compareCouncils'), async (models) => {
      const byCode = await models.areas.councilsBy('CODE', question.councils);
      const known = question.councils.flatMap((code) => byCode.get(code) ?? []);
      const councils = [...new Map(known.map((council) => [council.gssCode, council])).values()];
      const measures = await sharedMeasures(models, question.measures);
      const periods = [...new Set(question.periods)]
        .flatMap((code) => {
          const period = parsePeriod(code);
          return period.ok ? [period.value] : [];
        })
        .sort(comparePeriods);
      const rows = measures.flatMap((measure) => periods.map((period) => ({ measure, period })));
      const page = pageThrough(rows, request, ({ measure, period }) => `${measure.code} ${period.code}`);
      const pageRows = page.nodes.map(({ node }) => node);
      const figures = groupBy(
        await models.comparisons.inPeriods(
          councils.map(({ gssCode }) => gssCode),
          [...new Set(pageRows.map(({ measure }) => measure.id))],
          [...new Set(pageRows.map(({ period }) => period.code))],
        ),
        ({ measureId, periodCode }) => `${measureId} ${periodCode}`,
      );
      const nodes = page.nodes.map(({ node: { measure, period }, key }) => {
        const rowFigures = figures.get(`${measure.id} ${period.code}`) ?? [];
        const cells = councils.map((council): MatrixCell => {
          const figure = rowFigures.find(({ areaCode }) => areaCode === council.gssCode);
          const standing = figure?.standing ?? { rank: null, band: null };
          return { council, published: figure?.own ?? null, standing };
        });
        return { key, node: { measure, period, distribution: rowFigures[0]?.distribution ?? null, cells } };
      });
      return { ...page, nodes };
    });
