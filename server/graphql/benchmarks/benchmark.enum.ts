import { figureMarks } from '../../domain/areas/area-register.js';
import { benchmarkOutcomes } from '../../domain/comparisons/benchmark.js';
import { averageMethods } from '../../domain/comparisons/comparator.js';
import { quartileBands } from '../../domain/comparisons/quartile.js';
import { benchmarkReferences } from '../../services/benchmarks/benchmark.js';
import { outlierKinds } from '../../services/benchmarks/find-outliers.js';
import { intervalOrigins } from '../../services/comparisons/published-data.js';
import { enumOf } from '../api/enum.js';

export const figureMarkEnum = enumOf(
  'FigureMark',
  'A mark on a published figure of a council that was not open in the period.',
  figureMarks,
  {
    RECUT:
      'Made again for the area of a later council. It makes a series, and is in no rank, average or total.',
    AS_PUBLISHED: 'It counts as its publisher counts it.',
  },
);

export const averageMethodEnum = enumOf('AverageMethod', 'The method of an average.', averageMethods, {
  MEAN: "The unweighted mean: the sum of the members' values divided by their number.",
  MEDIAN: "The median of the members' values.",
  POOLED:
    'The sum of the numerators divided by the sum of the denominators, so that large members weigh more.',
});

export const quartileBandEnum = enumOf(
  'QuartileBand',
  'The quarter of the English councils in which a value lies.',
  quartileBands,
  {
    A: 'The best quarter.',
    B: 'The second best quarter.',
    C: 'The second worst quarter.',
    D: 'The worst quarter.',
  },
);

export const benchmarkOutcomeEnum = enumOf(
  'BenchmarkOutcome',
  "The position of an area's 95 % interval relative to a benchmark: on one side of it only if the whole interval is.",
  benchmarkOutcomes,
  {
    NOT_COMPARED: 'There is no interval, or no benchmark.',
    BETTER: 'The whole interval is on the better side.',
    SIMILAR: 'The benchmark lies within the interval, or on one of its limits.',
    WORSE: 'The whole interval is on the worse side.',
    LOWER: 'The whole interval is below, and neither direction is better.',
    HIGHER: 'The whole interval is above, and neither direction is better.',
  },
);

export const intervalOriginEnum = enumOf(
  'IntervalOrigin',
  'The origin of a confidence interval.',
  intervalOrigins,
  {
    PUBLISHED: 'It was published with the figure.',
    CALCULATED: 'It was calculated from the numerator and denominator.',
  },
);

export const benchmarkReferenceEnum = enumOf(
  'BenchmarkReference',
  "The benchmark that the areas' intervals are compared with.",
  benchmarkReferences,
  {
    NATION: "England's published figure.",
    GROUP: 'The first requested average of the compared areas.',
  },
);

export const outlierKindEnum = enumOf('OutlierKind', 'The way in which a council stands out.', outlierKinds, {
  BEST_QUARTILE: 'It is in the best quarter of the English councils.',
  WORST_QUARTILE: 'It is in the worst quarter of the English councils.',
  FURTHEST_FROM_NEIGHBOURS:
    "It is one of the ten measures furthest from the mean of the council's neighbours, in either direction.",
  RED_AND_WORSENING: "It is red and worsening on the council's own scorecard.",
});
