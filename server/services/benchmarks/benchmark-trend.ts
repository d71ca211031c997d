import { authoriseReader } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { AverageMethod } from '../../domain/comparisons/comparator.js';
import { groupBy } from '../../domain/values/group-by.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { addDays } from '../../domain/values/plain-date.js';
import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { pageThrough, sharedMeasures } from '../comparisons/published-data.js';
import { type ComparedPoint, comparedPoint, namedAreas } from './compared-point.js';
import { readAverages } from './neighbours-averages.js';
import { readPooledHistory } from './pooled-history.js';

export interface TrendQuestion {
  /** The council's GSS code. */
  readonly council: string;
  readonly measures: readonly string[];
  /** The first and the last day on which a period of the trend may end. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly method: AverageMethod;
  /** The day whose list of neighbours is used in every period; absent: each period's last day. */
  readonly neighboursEditionOn?: PlainDate | null;
  /** The smallest number of neighbours that make an average; absent: 3. */
  readonly minimum?: number;
}

export interface MeasureTrend {
  readonly measure: MeasureRecord;
  readonly council: CouncilRecord;
  /** The former councils whose figures are pooled in the points for periods before `council` opened. */
  readonly pooledFrom: readonly AreaRecord[];
  /** One point for each period in which any council published a figure, earliest first. */
  readonly points: readonly ComparedPoint[];
}

/** Maximum number of measures in one question. */
export const trendLimit = 100;

/**
 * Reads a page of a council's published figures over time, each with its comparators. The page has one trend
 * for each measure, in the order of the question; unknown measures are omitted. Returns `null` if there is no
 * such council. The number of statements does not depend on the number of measures and periods.
 */
export const benchmarkTrend =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    question: TrendQuestion,
    request: PageRequest,
  ): Promise<Page<MeasureTrend> | null> =>
    sessions.acrossPublished(authoriseReader(principal, 'benchmarkTrend'), async (models) => {
      const council = await models.areas.council(question.council);
      if (!council) return null;
      const measures = await sharedMeasures(models, question.measures);
      const page = pageThrough(measures, request, ({ code }) => code);
      const ids = page.nodes.map(({ node }) => node.id);
      const window = { from: question.from, to: addDays(question.until, 1) };
      const figures = await models.comparisons.inWindow([council.gssCode], ids, window);
      const areas = await models.areas.areas(namedAreas(figures));
      const shown = page.nodes.map(({ node }) => node);
      const { pooledFrom, figures: history } = await readPooledHistory(models, council, {
        measures: shown,
        window,
      });
      const averages = await readAverages(models, council.gssCode, { ...question, measures: shown, window });
      const byMeasure = groupBy(figures, ({ measureId }) => measureId);
      const nodes = page.nodes.map(({ node: measure, key }) => ({
        key,
        node: {
          measure,
          council,
          pooledFrom,
          points: (byMeasure.get(measure.id) ?? []).flatMap(
            (figure) =>
              comparedPoint(figure, measure, {
                council,
                method: question.method,
                areas,
                history,
                averages,
              }) ?? [],
          ),
        },
      }));
      return { ...page, nodes };
    });
