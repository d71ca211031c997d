/**
 * An analyst loads the trends of any number of measures into a data frame. The program writes CSV to standard output,
 * with one row for each measure and period.
 *
 *     YARDSTICK_URL=… YARDSTICK_API_KEY=… node five-year-trend.ts E08000018 2020-04-01 2025-04-01 long-term-placement-stability > trend.csv
 *
 * For Arrow, install apache-arrow in your own project and write:
 *
 *     writeFileSync('trend.arrow', tableToIPC(tableFromJSON(rows), 'file'));
 */
import { createYardstick } from '@yardstick/sdk';

const { YARDSTICK_URL: url = 'http://127.0.0.1:4000/graphql', YARDSTICK_API_KEY: apiKey } = process.env;
const [council = '', from = '', until = '', ...measures] = process.argv.slice(2);

const yardstick = createYardstick({ url, apiKey });

const rows: Record<string, string | number | null>[] = [];
for await (const { measure, points } of yardstick.benchmarks.trends.all({ council, measures, from, until })) {
  for (const { period, figure, standing, distribution, neighbours, region, nation } of points) {
    rows.push({
      measure: measure.code,
      period: period.code,
      ends_on: period.endsOn,
      value: figure?.__typename === 'Value' ? figure.value : null,
      absent_because: figure?.__typename === 'Absence' ? figure.reason : null,
      rank: standing.rank,
      rank_of: standing.rankOf,
      quartile_band: standing.quartileBand,
      median: distribution.median,
      neighbours: neighbours.__typename === 'Comparator' ? neighbours.value : null,
      region: region.__typename === 'Comparator' ? region.value : null,
      england: nation.__typename === 'Comparator' ? nation.value : null,
    });
  }
}

const [first] = rows;
if (first !== undefined) {
  console.log(Object.keys(first).join(','));
  // Write the cells without quotation marks, because codes and decimals need none.
  for (const row of rows) console.log(Object.values(row).join(','));
}
