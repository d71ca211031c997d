import { changes } from './merton-2018-10-09/changes.js';
import { observations, targets } from './merton-2018-10-09/figures.js';
import { measures } from './merton-2018-10-09/measures.js';
import { narratives } from './merton-2018-10-09/narratives.js';
import { scorecardOfThePanel } from './merton-2018-10-09/scorecard.js';
import type { CouncilReport } from './report.js';

/** Merton, Performance Report, 9 October 2018. */
export const merton: CouncilReport = {
  council: 'E09000024',
  measures,
  ...scorecardOfThePanel,
  observations,
  targets,
  comparators: [],
  outlooks: [],
  narratives,
  schedule: [],
  changes,
  summaries: [],
  groups: [],
};
