import { accepted, type ObservationRowInput, type TargetSetInput } from '@yardstick/sdk';
import { rotherham as report } from '../../../server/demonstration/rotherham-2017-01.js';
import { sharedMeasures } from '../../../server/demonstration/shared-measures.js';
import { prepare } from './preparation.js';
import { inBenchmark, lineOf } from './reading.js';
import { startScenario } from './service.js';

/**
 * What the scenario of Rotherham is about: figures, targets and words of its report of January 2017, by paragraph in
 * `server/demonstration/rotherham-2017-01/`. What the report does not say is supposed here, and called so.
 */
export const of = { council: 'E08000018' };
export const card = { ...of, scorecard: 'corporate-parenting' };
export const january = { ...card, period: '2017-M1' };
// Supposed: the report says neither when the panel met nor when it agreed to count plans anew.
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

/** Supposed: the report says 'well below targets' of both and gives neither number (3.6.1). */
export const visits: readonly TargetSetInput[] = [
  {
    ...{ ...year, measure: 'visits-national-minimum-standard', kind: 'NATIONAL', state: 'PROPOSED' },
    aim: { point: { value: '95' } },
  },
  {
    ...{ ...year, measure: 'visits-local-standard', state: 'PROPOSED' },
    aim: { point: { value: '90' } },
  },
];

/** Those of the report. That what Liquid Logic cannot tell was expected in February is supposed (3.10.1). */
export const figures = report.observations.map(({ absence, ...row }): ObservationRowInput => {
  const late = absence?.reason === 'NOT_CAPTURED' && { expectedOn: '2017-02-17' };
  return { ...row, ...(absence && { absence: { ...absence, ...late } }) };
});

/** What the report says of a measure. */
export function said(measure: string): { readonly en: string } {
  const found = report.narratives.find((words) => words.kind === 'COMMENTARY' && words.measure === measure);
  if (!found) throw new Error(`the report says nothing of ${measure}`);
  return { en: found.text.en };
}

/** The report's commentary on all but placements and dental checks, of which more is told. */
export const commentary = report.narratives.filter(
  ({ kind, measure }) =>
    kind === 'COMMENTARY' && measure !== 'three-or-more-placements' && measure !== 'dental-checks',
);

/** The lines of January's report, with plans as they were counted before. */
const lines = (report.editions[0]?.lines ?? []).map(({ reference, measure, theme, direction }) => ({
  reference,
  measure: measure === plans.inFull ? plans.dated : measure,
  ...(theme && { theme }),
  ...(direction && { direction: { basis: direction.basis } }),
}));

/** Rotherham with its panel's scorecard of April 2016, and a neighbour that looks on. */
export async function openPanel() {
  const service = await startScenario();
  const lies = { level: 'COUNCIL', region: yorkshire, nation: 'E92000001' } as const;
  const area = { gssCode: doncaster, laCode: '371', name: { en: 'Doncaster' }, ...lies };
  accepted(await service.platform.areas.define({ areas: [area] }));
  for (const measure of sharedMeasures) accepted(await service.platform.measures.define(measure));
  const rotherham = await service.found(of.council);
  const neighbour = (await service.found(doncaster)).member;

  await prepare(rotherham, report, [november, panel], (measure) => {
    // Supposed: too few cases are no good either, so that the average has a band.
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
    /** A line of January's report, as it stands or stood. */
    line: (reference: string, more: { readonly asAt?: string } = {}) =>
      lineOf(rotherham.author, { ...january, ...more }, reference),
    /** What the neighbour's benchmark shows of Rotherham in January. */
    compared: (measure: string) =>
      inBenchmark(neighbour, { measure, period: '2017-M1', among: { region: yorkshire } }, of.council),
  };
}
