import { accepted, type ObservationRowInput } from '@yardstick/sdk';
import { cardiff as report } from '../../../server/demonstration/cardiff-2018-03-13.js';
import { prepare } from './preparation.js';
import { startScenario } from './service.js';

/**
 * The data of the Cardiff scenario. Counts and texts are from the council's paper of 13 March 2018;
 * `server/demonstration/cardiff-2018-03-13.ts` has them by paragraph. The paper gives no figures for the four areas
 * that members asked about, so those figures are supposed (made up) here. Targets, actions and the day of the meeting
 * in December are supposed too. We translated the Welsh texts.
 */
export const of = { council: 'W06000015' };
export const card = { ...of, scorecard: 'childrens-services-performance' };
export const quarter = { ...card, period: '201718-FYQ3' };
const committee = 'children-and-young-people-scrutiny-committee';
export const december = { committee, meetingOn: '2017-12-01' };
export const march = { committee, meetingOn: '2018-03-13' };
export const newport = 'W06000022';
export const vacancies = 'social-worker-vacancies';
export const returnedHome = 'looked-after-children-returned-home';

const lines = (report.editions[0]?.lines ?? []).map(({ reference, measure, theme }) => ({
  reference,
  measure,
  ...(theme && { theme }),
}));
/**
 * The lines with measures that the council counted already (`counted`, paragraph 14), and the lines with measures that
 * members asked for (`asked`, paragraph 9).
 */
const counted = lines.filter(({ reference }) => reference.startsWith('14'));
export const asked = lines.filter(({ reference }) => reference.startsWith('9'));

const posts = (period: string, vacant: string): ObservationRowInput => ({
  ...{ measure: vacancies, period, numerator: vacant, denominator: '200' },
  status: 'FINAL',
});
/**
 * Supposed vacancies: 10, 12, 15, 18 and 20 % of posts at the ends of five years, then the figures of three quarters.
 */
export const fiveYears: readonly ObservationRowInput[] = [
  ...[posts('201213-FYQ4', '20'), posts('201314-FYQ4', '24'), posts('201415-FYQ4', '30')],
  ...[posts('201516-FYQ4', '36'), posts('201617-FYQ4', '40')],
  ...[posts('201718-FYQ1', '43'), posts('201718-FYQ2', '45'), posts('201718-FYQ3', '44')],
];

const { period } = quarter;
const supposed: readonly ObservationRowInput[] = [
  { measure: returnedHome, period, numerator: '84', denominator: '700' },
  { measure: 'agency-staff-number', period, value: '45' },
  { measure: 'agency-staff-cost', period, value: '612500' },
];
/** The counts and absences in the paper, and the supposed figures of other measures, without vacancies. */
export const figures: readonly ObservationRowInput[] = [
  ...report.observations.filter(
    ({ measure }) => measure !== vacancies && !supposed.some((row) => row.measure === measure),
  ),
  ...supposed,
];

/** Opens Cardiff with its scorecard as it was before December, and a reader in another Welsh council. */
export async function openCommittee() {
  const service = await startScenario();
  const { platform } = service;
  const name = { en: 'Newport', cy: 'Casnewydd' };
  const area = { gssCode: newport, name, level: 'COUNCIL', nation: 'W92000004' } as const;
  accepted(await platform.areas.define({ areas: [area] }));
  // Supposed: the councils of Wales share one measure, and high is good.
  const shared = report.measures.filter(({ code }) => code === returnedHome);
  for (const measure of shared) {
    accepted(await platform.measures.define({ ...measure, polarity: 'HIGH_IS_GOOD' }));
  }
  const cardiff = await service.found(of.council);
  await prepare(cardiff, report, [december, march], (measure) =>
    measure.code === returnedHome ? [] : [measure],
  );
  const edition = { ...card, effectiveFrom: '2017-04-01', lines: counted };
  accepted(await cardiff.administrator.scorecards.addEdition(edition));
  return { ...service, cardiff, neighbour: (await service.found(newport)).member };
}
