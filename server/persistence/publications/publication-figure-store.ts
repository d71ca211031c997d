import type { EntityManager } from 'typeorm';
import { type AbsenceReason, absentFigure, valueFigure } from '../../domain/observations/figure.js';
import type { Observation } from '../../domain/observations/observation.js';
import { decimal, decimalOrNull } from '../../domain/values/decimal.js';

type Fraction = Pick<Observation, 'figure' | 'numerator' | 'denominator'>;

/** A figure of a publication: the true figure, and the figure as disclosed. */
export interface PublicationFigure extends Fraction {
  readonly measureId: string;
  readonly periodCode: string;
  readonly disclosed: Fraction;
}

export type PublishedFigureOfOwn = PublicationFigure & { readonly publicationId: string };

interface FigureRow {
  publication_id: string;
  measure_id: string;
  period_code: string;
  value: string | null;
  absence_reason: string | null;
  numerator: string | null;
  denominator: string | null;
  leaving_value: string | null;
  leaving_absence_reason: string | null;
  leaving_numerator: string | null;
  leaving_denominator: string | null;
}

const fraction = (
  value: string | null,
  reason: string | null,
  numerator: string | null,
  denominator: string | null,
): Fraction => ({
  figure: value === null ? absentFigure(reason as AbsenceReason) : valueFigure(decimal(value)),
  numerator: decimalOrNull(numerator),
  denominator: decimalOrNull(denominator),
});

const shownValue = ({ figure }: Fraction) => (figure.kind === 'VALUE' ? figure.value.toFixed() : null);
const shownReason = ({ figure }: Fraction) => (figure.kind === 'ABSENT' ? figure.absence.reason : null);

/** The figures of a council's publications. Stored figures are never changed. */
export const publicationFigureStore = (manager: EntityManager, councilId: string) => ({
  /** Reads all figures of these measures that are disclosed now, or will be on release, earliest published first. */
  async ofMeasures(measureIds: readonly string[]): Promise<readonly PublishedFigureOfOwn[]> {
    const rows = await manager.query<FigureRow[]>(
      `SELECT figure.* FROM publication_figure figure
       JOIN publication ON publication.council_id = figure.council_id AND publication.id = publication_id
       WHERE measure_id = ANY($1) ORDER BY published_at, publication.version`,
      [measureIds],
    );
    return rows.map((row) => ({
      publicationId: row.publication_id,
      measureId: row.measure_id,
      periodCode: row.period_code,
      ...fraction(row.value, row.absence_reason, row.numerator, row.denominator),
      disclosed: fraction(
        row.leaving_value,
        row.leaving_absence_reason,
        row.leaving_numerator,
        row.leaving_denominator,
      ),
    }));
  },

  async add(publicationId: string, figures: readonly PublicationFigure[]): Promise<void> {
    await manager.query(
      `INSERT INTO publication_figure (council_id, publication_id, measure_id, period_code, value, absence_reason,
         numerator, denominator, leaving_value, leaving_absence_reason, leaving_numerator, leaving_denominator)
       SELECT $1, $2, figure.* FROM unnest($3::uuid[], $4::text[], $5::numeric[], $6::text[], $7::numeric[],
         $8::numeric[], $9::numeric[], $10::text[], $11::numeric[], $12::numeric[]) AS figure`,
      [
        councilId,
        publicationId,
        figures.map(({ measureId }) => measureId),
        figures.map(({ periodCode }) => periodCode),
        figures.map(shownValue),
        figures.map(shownReason),
        figures.map(({ numerator }) => numerator?.toFixed() ?? null),
        figures.map(({ denominator }) => denominator?.toFixed() ?? null),
        figures.map(({ disclosed }) => shownValue(disclosed)),
        figures.map(({ disclosed }) => shownReason(disclosed)),
        figures.map(({ disclosed }) => disclosed.numerator?.toFixed() ?? null),
        figures.map(({ disclosed }) => disclosed.denominator?.toFixed() ?? null),
      ],
    );
  },
});
