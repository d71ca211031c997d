import type { FigureMark } from '../../domain/areas/area-register.js';
import type { BenchmarkOutcome } from '../../domain/comparisons/benchmark.js';
import type { Figure } from '../../domain/observations/figure.js';
import type { PublishedDetails } from '../../domain/observations/published-details.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { arrayText } from '../sql/array-text.js';

/** One cell of an imported file: a value, or a numerator or denominator that has its own row. */
export interface StagedFigure {
  readonly line: number;
  readonly part: 'VALUE' | 'NUMERATOR' | 'DENOMINATOR';
  readonly measureId: string;
  readonly areaCode: string;
  readonly periodCode: string;
  readonly figure: Figure;
  /** The numerator that is in the same row as the value; `null` if there is none. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** `null` if it is the same as the figure. */
  readonly textAsReceived: string | null;
  readonly mark: FigureMark | null;
  /** `null` if the publisher states none. */
  readonly details: (PublishedDetails & { readonly verdict: BenchmarkOutcome | null }) | null;
  /** The rows with the lowest preference give a measure's figures for a period. 0 if the file offers no choice. */
  readonly preference: number;
}

interface StagedColumn {
  readonly name: string;
  readonly type: string;
  /** The text of an array literal, or an array that `pg` must quote because its texts may contain any character. */
  readonly values: string | readonly (string | null)[];
}

/**
 * Returns the columns of `staged_figure` for these cells. The columns for details and preference are omitted if no cell
 * needs them, as in most files.
 */
export function stagedColumns(cells: readonly StagedFigure[]): readonly StagedColumn[] {
  type Plain = string | number | null | undefined;
  const plain = (name: string, type: string, of: (cell: StagedFigure) => Plain): StagedColumn => ({
    name,
    type,
    values: arrayText(cells.map(of)),
  });
  const text = (name: string, of: (cell: StagedFigure) => string | null): StagedColumn => ({
    name,
    type: 'text',
    values: cells.map(of),
  });
  const hasDetails = cells.some(({ details }) => details !== null);
  const hasChoice = cells.some(({ preference }) => preference > 0);
  return [
    plain('line', 'int', ({ line }) => line),
    plain('part', 'text', ({ part }) => part),
    plain('measure_id', 'uuid', ({ measureId }) => measureId),
    plain('area_code', 'text', ({ areaCode }) => areaCode),
    plain('period_code', 'text', ({ periodCode }) => periodCode),
    plain('value', 'numeric', ({ figure }) => (figure.kind === 'VALUE' ? figure.value.toFixed() : null)),
    plain('absence_reason', 'text', ({ figure }) =>
      figure.kind === 'ABSENT' ? figure.absence.reason : null,
    ),
    plain('numerator', 'numeric', ({ numerator }) => numerator?.toFixed()),
    plain('denominator', 'numeric', ({ denominator }) => denominator?.toFixed()),
    text('text_as_received', ({ textAsReceived }) => textAsReceived),
    plain('mark', 'text', ({ mark }) => mark),
    ...(hasDetails
      ? [
          plain('status', 'text', ({ details }) => details?.status),
          text('note', ({ details }) => details?.note ?? null),
          plain('lower_limit', 'numeric', ({ details }) => details?.interval?.lower.toFixed()),
          plain('upper_limit', 'numeric', ({ details }) => details?.interval?.upper.toFixed()),
          plain('verdict', 'text', ({ details }) => details?.verdict),
        ]
      : []),
    ...(hasChoice ? [plain('preference', 'int', ({ preference }) => preference)] : []),
  ];
}
