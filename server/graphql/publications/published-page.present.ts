import type {
  LinePageSnapshot,
  OtherFigureSnapshot,
  ProjectionSnapshot,
} from '../../domain/publications/line-page.js';
import type { LineSnapshot, MeasureSnapshot } from '../../domain/publications/publication-content.js';
import { decimal, decimalOrNull } from '../../domain/values/decimal.js';
import { make } from '../api/make.js';
import { NotProjected, Projection } from '../reports/outlook.type.js';
import { periodNamed } from '../values/period-named.js';
import { presentFigureSnapshot } from './published-figure.present.js';
import type { PublishedOtherFigure, PublishedPage } from './published-page.type.js';

const presentOther = (other: OtherFigureSnapshot, measure: MeasureSnapshot): PublishedOtherFigure => ({
  period: periodNamed(other.period),
  figure: presentFigureSnapshot(other, measure),
  status: other.status,
  flags: other.flags,
});

function presentProjection(projection: ProjectionSnapshot): Projection | NotProjected {
  if (projection.kind === 'NOT_PROJECTED')
    return make(NotProjected, { reason: projection.reason, explanation: projection.explanation });
  const { projected, low, high, gapToTarget, runRate, requiredRunRate, kind: _kind, ...rest } = projection;
  return make(Projection, {
    ...rest,
    projected: decimal(projected),
    low: decimalOrNull(low),
    high: decimalOrNull(high),
    gapToTarget: decimalOrNull(gapToTarget),
    runRate: decimal(runRate),
    requiredRunRate: decimalOrNull(requiredRunRate),
  });
}

export function presentPublishedPage(
  page: LinePageSnapshot,
  { measure }: Pick<LineSnapshot, 'measure'>,
): PublishedPage {
  const other = (figure: OtherFigureSnapshot | null) => figure && presentOther(figure, measure);
  const { later, earlier, deadBand, ruleVersion } = page.direction;
  return {
    priorities: page.priorities,
    samePeriodLastYear: other(page.samePeriodLastYear),
    previousYearEnd: other(page.previousYearEnd),
    earlierInYear: page.earlierInYear.map((figure) => presentOther(figure, measure)),
    earlierYears: page.earlierYears.map((figure) => presentOther(figure, measure)),
    trend: page.trend,
    projection: presentProjection(page.projection),
    expectedValue: decimalOrNull(page.expectedValue),
    comparedValues: {
      laterValue: decimalOrNull(later),
      earlierValue: decimalOrNull(earlier),
      deadBand: { amount: decimal(deadBand.amount), kind: deadBand.kind },
      ruleVersion,
    },
    rationales: page.rationales.map(({ standard, period, rationale }) => ({
      standard,
      period: periodNamed(period),
      rationale,
    })),
  };
}
