/**
 * A partner council asks: how do we stand against our statistical neighbours, our region and England, and whom
 * should we ring up?
 *
 *     YARDSTICK_URL=… YARDSTICK_API_KEY=… node benchmark-against-neighbours.ts E08000018 long-term-placement-stability 2025-RY
 */
import { type BenchmarkedArea, createYardstick } from '@yardstick/sdk';

const { YARDSTICK_URL: url = 'http://127.0.0.1:4000/graphql', YARDSTICK_API_KEY: apiKey } = process.env;
const [council = 'E08000018', measure = 'long-term-placement-stability', period = '2025-RY'] =
  process.argv.slice(2);

const yardstick = createYardstick({ url, apiKey });

const found = await yardstick.periods.get({ code: period });
if (found === null) throw new Error(`There is no period ${period}.`);
const { startsOn: from, endsOn: to, label } = found;

// Ours: the trend of one period, with everything it is compared with.
const [trend] = (
  await yardstick.benchmarks.trends.page({ council, measures: [measure], from, to }, { first: 1 })
).nodes;
const ours = trend?.points.at(-1);
if (trend === undefined || ours === undefined)
  throw new Error(`Nothing is published of ${council} in ${label}.`);

// Why there is nothing is worth as much as what there is.
const figureOf = ({ figure }: Pick<BenchmarkedArea, 'figure'>): string => {
  if (figure === null) return 'nothing published';
  return figure.__typename === 'Value' ? figure.display : `[${figure.symbol}]`;
};
const shown = (comparison: typeof ours.region): string =>
  comparison.__typename === 'Comparator' ? comparison.display : `none (${comparison.reason})`;

const { rank, rankOf, quartileBand } = ours.standing;
console.log(`${trend.measure.title.en}, ${label}`);
console.log(`We: ${figureOf(ours)}`);
console.log(`Rank ${rank ?? '-'} of ${rankOf ?? '-'}, quartile band ${quartileBand ?? '-'}`);
console.log(
  `Neighbours ${shown(ours.neighbours)}, region ${shown(ours.region)}, England ${shown(ours.nation)}`,
);

// Theirs: the neighbours' list in force at the end of the period, best first.
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
