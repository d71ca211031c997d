import { benchmarkOutcomes } from '../../domain/comparisons/benchmark.js';
import { averageMethods } from '../../domain/comparisons/comparator.js';
import { quartileBands } from '../../domain/comparisons/quartile.js';
import { benchmarkReferences } from '../../services/benchmarks/benchmark.js';
import { outlierKinds } from '../../services/benchmarks/find-outliers.js';
import { enumOf } from '../api/enum.js';

export const averageMethodEnum = enumOf('AverageMethod', 'How an average is made.', averageMethods, {
  MEAN: "The members' values added up and divided by how many they are, whatever their size.",
  MEDIAN: 'The value in the middle.',
  POOLED: 'The numerators added up, divided by the denominators added up: large members weigh more.',
});

export const quartileBandEnum = enumOf(
  'QuartileBand',
  'The quarter of the English councils that a value lies in.',
  quartileBands,
  {
    A: 'The best quarter.',
    B: 'The second best.',
    C: 'The second worst.',
    D: 'The worst quarter.',
  },
);

export const benchmarkOutcomeEnum = enumOf(
  'BenchmarkOutcome',
  'How an area stands to a benchmark by its own 95 % interval: on one side of it only when the whole interval is.',
  benchmarkOutcomes,
  {
    NOT_COMPARED: 'There is no interval, or nothing to hold it against.',
    BETTER: 'The whole interval is on the better side.',
    SIMILAR: 'The benchmark lies within the interval, or at its end.',
    WORSE: 'The whole interval is on the worse side.',
    LOWER: 'The whole interval is below, and neither direction is better.',
    HIGHER: 'The whole interval is above, and neither direction is better.',
  },
);

export const benchmarkReferenceEnum = enumOf(
  'BenchmarkReference',
  "What the areas' intervals are held against.",
  benchmarkReferences,
  {
    NATION: "England's published figure.",
    GROUP: 'The first of the averages of those compared.',
  },
);

export const outlierKindEnum = enumOf('OutlierKind', 'In what way a council stands out.', outlierKinds, {
  BEST_QUARTILE: 'It is in the best quarter of the English councils.',
  WORST_QUARTILE: 'It is in the worst quarter of the English councils.',
  FURTHEST_FROM_NEIGHBOURS:
    "It is one of the ten measures furthest from the mean of the council's neighbours, either way.",
  RED_AND_WORSENING: "It is red and worsening on the council's own scorecard.",
});
