/**
 * A partner council compares itself with its statistical neighbours, its region and England, and finds out which
 * council does best, to ring it up.
 *
 *     YARDSTICK_URL=… YARDSTICK_API_KEY=… node benchmark-against-neighbours.ts E08000018 long-term-placement-stability 2025-RY
 */
import { type BenchmarkedArea, createYardstick } from '@yardstick/sdk';

const { YARDSTICK_URL: url = 'http://127.0.0.1:4000/graphql', YARDSTICK_API_KEY: apiKey } = process.env;
const [council = 'E08000018', measure = 'long-term-placement-stability', period = '2025-RY'] =
  process.argv.slice(2);

const yardstick = createYardstick({ url, apiKey });

const requested = await yardstick.periods.get({ code: period });
if (requested === null) throw new Error(`There is no period ${period}.`);
const { startsOn: from, endsOn: until, label } = requested;

// Fetch our own figure with all its comparators, as a trend of only one period.
const [trend] = (
  await yardstick.benchmarks.trends.page({ council, measures: [measure], from, until }, { first: 1 })
).nodes;
const ours = trend?.points.at(-1);
if (trend === undefined || ours === undefined)
  throw new Error(`Nothing is published of ${council} in ${label.en}.`);

// An absent figure has a symbol that gives the reason.
const figureOf = ({ figure }: Pick<BenchmarkedArea, 'figure'>): string => {
  if (figure === null) return 'nothing published';
  return figure.__typename === 'Value' ? figure.display : `[${figure.symbol}]`;
};
const shown = (comparison: typeof ours.region): string =>
  comparison.__typename === 'Comparator' ? comparison.display : `none (${comparison.reason})`;

const { rank, rankOf, quartileBand } = ours.standing;
console.log(`${trend.measure.title.en}, ${label.en}`);
console.log(`We: ${figureOf(ours)}`);
console.log(`Rank ${rank ?? '-'} of ${rankOf ?? '-'}, quartile band ${quartileBand ?? '-'}`);
console.log(
  `Neighbours ${shown(ours.neighbours)}, region ${shown(ours.region)}, England ${shown(ours.nation)}`,
);

// Fetch the neighbours' figures, best first. The neighbours are those of the list in force at the end of the period.
const group = { code: `statistical-neighbours-${council.toLowerCase()}` };
const benchmark = await yardstick.benchmarks.get({ measure, period, among: { group } });
for (const theirs of benchmark?.areas.nodes ?? []) {
  const { area, standing, outcome } = theirs;
  console.log(
    `${area.name.en.padEnd(28)} ${figureOf(theirs).padStart(8)} ${standing.quartileBand ?? ' '} ${outcome ?? ''}`,
  );
}
const best = benchmark?.best;
if (best) console.log(`Ring up ${best.area.name.en}.`);
