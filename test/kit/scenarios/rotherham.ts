import { accepted, type ObservationRowInput, type TargetInput } from '@yardstick/sdk';
import { rotherham as report } from '../../../server/demonstration/rotherham-2017-01.js';
import { sharedMeasures } from '../../../server/demonstration/shared-measures.js';
import { prepare } from './preparation.js';
import { inBenchmark, lineOf } from './reading.js';
import { startScenario } from './service.js';

/**
 * The data of the Rotherham scenario. Figures, targets and texts are from the council's report of January 2017;
 * `server/demonstration/rotherham-2017-01/` has them by paragraph. Facts that are not in the report are marked as
 * supposed.
 */
export const of = { council: 'E08000018' };
export const card = { ...of, scorecard: 'corporate-parenting' };
export const january = { ...card, period: '2017-M1' };
// Supposed: the report gives neither the panel's meeting day nor the day on which it agreed to count plans
// differently.
export const panel = { committee: 'corporate-parenting-panel', meetingOn: '2017-02-28' };
export const november = { ...panel, meetingOn: '2016-11-29' };
export const toPanel = { ...january, ...panel, status: 'PROVISIONAL', visibility: 'PARTNERS' } as const;

export const plans = {
  inFull: 'children-looked-after-with-plan',
  dated: 'children-looked-after-with-dated-plan',
};
export const caseload = 'average-caseload-looked-after';
const yorkshire = 'E12000003';
const doncaster = 'E08000017';

export const year = { ...of, period: '201617-FY', kind: 'LOCAL', state: 'CONFIRMED' } as const;

/** Supposed targets for visits. The report says that both figures are 'well below targets', without numbers (3.6.1). */
export const visits: readonly (TargetInput & { council: string })[] = [
  {
    ...{ ...year, measure: 'visits-national-minimum-standard', kind: 'NATIONAL', state: 'PROPOSED' },
    aim: { point: { value: '95' } },
  },
  {
    ...{ ...year, measure: 'visits-local-standard', state: 'PROPOSED' },
    aim: { point: { value: '90' } },
  },
];

/**
 * The report's figures. It is supposed that the figures that Liquid Logic does not capture (3.10.1) are expected in
 * February.
 */
export const figures = report.observations.map(({ absence, ...row }): ObservationRowInput => {
  const late = absence?.reason === 'NOT_CAPTURED' && { expectedOn: '2017-02-17' };
  return { ...row, ...(absence && { absence: { ...absence, ...late } }) };
});

/** Returns the report's commentary on a measure. */
export function said(measure: string): { readonly en: string } {
  const commentary = report.narratives.find((each) => each.kind === 'COMMENTARY' && each.measure === measure);
  if (!commentary) throw new Error(`the report has no commentary on ${measure}`);
  return { en: commentary.text.en };
}

/** The report's commentary, except on placements and dental checks, which the scenario treats separately. */
export const commentary = report.narratives.filter(
  ({ kind, measure }) =>
    kind === 'COMMENTARY' && measure !== 'three-or-more-placements' && measure !== 'dental-checks',
);

/** The lines of the report of January, with the earlier measure of plans. */
const lines = (report.editions[0]?.lines ?? []).map(({ reference, measure, theme, direction }) => ({
  reference,
  measure: measure === plans.inFull ? plans.dated : measure,
  ...(theme && { theme }),
  ...(direction && { direction: { basis: direction.basis } }),
}));

/** Opens Rotherham with its panel's scorecard of April 2016, and a reader in a neighbouring council. */
export async function openPanel() {
  const service = await startScenario();
  const lies = { level: 'COUNCIL', region: yorkshire, nation: 'E92000001' } as const;
  const area = { gssCode: doncaster, laCode: '371', name: { en: 'Doncaster' }, ...lies };
  accepted(await service.platform.areas.define({ areas: [area] }));
  for (const measure of sharedMeasures) accepted(await service.platform.measures.define(measure));
  const rotherham = await service.found(of.council);
  const neighbour = (await service.found(doncaster)).member;

  await prepare(rotherham, report, [november, panel], (measure) => {
    // Supposed: too few cases are as bad as too many, so the target of the average is a band.
    if (measure.code === caseload) return [{ ...measure, polarity: 'BAND_IS_GOOD' }];
    const title = { en: 'Children looked after with a dated plan', cy: null };
    return measure.code === plans.inFull ? [measure, { ...measure, code: plans.dated, title }] : [measure];
  });
  const edition = { ...card, effectiveFrom: '2016-04-01', lines };
  accepted(await rotherham.administrator.scorecards.addEdition(edition));
  return {
    service,
    rotherham,
    neighbour,
    /** Returns a line of the report of January, as it is now or as it was at the time `asAt`. */
    line: (reference: string, more: { readonly asAt?: string } = {}) =>
      lineOf(rotherham.author, { ...january, ...more }, reference),
    /** Returns Rotherham's figure for January as the neighbour sees it in a benchmark of the region. */
    compared: (measure: string) =>
      inBenchmark(neighbour, { measure, period: '2017-M1', among: { region: yorkshire } }, of.council),
  };
}
