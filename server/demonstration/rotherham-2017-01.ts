import type { CouncilReport } from './report.js';
import { comparators, observations, outlooks, targets } from './rotherham-2017-01/figures.js';
import { measures } from './rotherham-2017-01/measures.js';
import { narratives } from './rotherham-2017-01/narratives.js';
import { scorecardOfThePanel } from './rotherham-2017-01/scorecard.js';

/** Rotherham, Corporate Parenting Performance Report, January 2017. */
export const rotherham: CouncilReport = {
  council: 'E08000018',
  measures,
  ...scorecardOfThePanel,
  observations,
  targets,
  comparators,
  outlooks,
  narratives,
  schedule: [],
  changes: [],
  summaries: [],
  groups: [],
};
