import { authoriseCataloguer } from '../../../server/access/policy.js';
import { operator } from '../../../server/access/principal.js';
import type { FigureMark } from '../../../server/domain/areas/area-register.js';
import type { AbsenceReason } from '../../../server/domain/observations/figure.js';
import { projectComparisons } from '../../../server/services/comparisons/project-comparisons.js';
import { ask } from '../database/sql.js';
import { accepted, type TestApp } from './councils.js';

export interface GivenFigure {
  /** The code of a shared measure. */
  readonly measure: string;
  readonly area: string;
  readonly period: string;
  readonly value?: string;
  readonly absence?: AbsenceReason;
  readonly numerator?: string;
  readonly denominator?: string;
  /** The mark of a figure for a council that was not open in the period. */
  readonly mark?: FigureMark;
}

/** Publishes figures as an import does: inserts the rows and calculates their comparisons. */
export async function publish(app: TestApp, figures: readonly GivenFigure[]): Promise<void> {
  const of = (field: keyof GivenFigure) => figures.map((figure) => figure[field] ?? null);
  const keys = await ask<{ measureId: string; periodCode: string }>(
    app.test.administrator,
    `WITH written AS (
       INSERT INTO published_figure (measure_id, area_code, period_code, value, absence_reason, numerator,
         denominator, source, published_at, mark)
       SELECT id, area, period, value, absence, numerator, denominator, 'Published for the test', now(), mark
       FROM unnest($1::text[], $2::text[], $3::text[], $4::numeric[], $5::text[], $6::numeric[], $7::numeric[],
           $8::text[]) AS given (code, area, period, value, absence, numerator, denominator, mark)
       JOIN measure ON measure.code = given.code AND council_id IS NULL
       ON CONFLICT (measure_id, period_code, area_code) DO UPDATE SET (value, absence_reason, numerator,
         denominator) = ROW (excluded.value, excluded.absence_reason, excluded.numerator, excluded.denominator)
       RETURNING measure_id, period_code)
     SELECT DISTINCT measure_id AS "measureId", period_code AS "periodCode" FROM written`,
    (['measure', 'area', 'period', 'value', 'absence', 'numerator', 'denominator', 'mark'] as const).map(of),
  );
  const cataloguer = authoriseCataloguer(operator, 'areasDefine');
  await app.database.inCatalogue(cataloguer, async (stores) => {
    await projectComparisons(stores, keys);
    stores.audit.record('IMPORT', ['figures of the test'], null, { figures: figures.length });
  });
}

/** Returns figures of one measure in one period. `values` has a value or the reason for its absence, by area. */
export const figuresOf = (
  measure: string,
  period: string,
  values: Readonly<Record<string, string>>,
): readonly GivenFigure[] =>
  Object.entries(values).map(([area, text]) =>
    /^-?\d/.test(text)
      ? { measure, period, area, value: text }
      : { measure, period, area, absence: text as AbsenceReason },
  );

/** Defines a shared list of a council's statistical neighbours from a day on, nearest first. */
export async function listNeighbours(
  app: TestApp,
  of: string,
  effectiveFrom: string,
  members: readonly string[],
): Promise<void> {
  const { services } = app;
  const code = `neighbours-of-${of.toLowerCase()}`;
  accepted(
    await services.defineComparisonGroup(operator, {
      code,
      name: { en: `Neighbours of ${of}`, cy: null },
      kind: 'STATISTICAL_NEIGHBOURS',
      neighboursOf: of,
    }),
  );
  accepted(
    await services.addComparisonGroupEdition(operator, {
      group: code,
      effectiveFrom,
      source: 'DfE',
      members: members.map((gssCode, index) => ({ rank: index + 1, gssCode })),
    }),
  );
}
