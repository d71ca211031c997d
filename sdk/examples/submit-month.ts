/**
 * A data officer submits the figures of a month, all or none. An absent figure is submitted with its reason.
 *
 *     YARDSTICK_URL=… YARDSTICK_API_KEY=… node submit-month.ts E08000018 corporate-parenting 2017-M2 february.csv
 *
 * The file has a heading and one line per measure: measure,value,numerator,denominator,absence
 */
import { readFileSync } from 'node:fs';
import { type AbsenceReason, createYardstick, type ObservationRowInput } from '@yardstick/sdk';

const { YARDSTICK_URL: url = 'http://127.0.0.1:4000/graphql', YARDSTICK_API_KEY: apiKey } = process.env;
const [council = '', scorecard = '', period = '', file = ''] = process.argv.slice(2);

const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
const rows = lines.map((line): ObservationRowInput => {
  const [measure = '', value = '', numerator = '', denominator = '', absence = ''] = line.split(',');
  if (absence !== '') return { measure, period, absence: { reason: absence as AbsenceReason } };
  // Send values as text, because 11.90 states one decimal place more than 11.9.
  return { measure, period, value, ...(numerator !== '' && { numerator, denominator }) };
});

const yardstick = createYardstick({ url, apiKey });
const { outcome, stored, revised, unchanged, userErrors } = await yardstick.observations.submit({
  council,
  rows,
});
console.log(`${outcome}: ${stored} stored, ${revised} revised, ${unchanged} unchanged.`);
for (const { path, code, message } of userErrors) {
  // A path is input.rows.<index>.<field>. Row 0 is line 2 of the file, because line 1 is the heading.
  const [, list, index, field] = path;
  const place = list === 'rows' ? `line ${Number(index) + 2}, ${field}` : path.join('.');
  console.log(`${place}: ${message} (${code})`);
}
if (userErrors.length > 0) process.exitCode = 1;

const report = await yardstick.scorecards.get({ council, scorecard, period });
if (report !== null) {
  const { completeness, rag } = report.summary;
  console.log(
    `${completeness.reported} of ${completeness.total} lines reported, ${completeness.missing} missing.`,
  );
  console.log(`${rag.red} red, ${rag.amber} amber, ${rag.green} green, ${rag.notRated} not rated.`);
}
