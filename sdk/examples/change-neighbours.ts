/**
 * A council's administrator replaces one member of the council's own list of statistical neighbours, from a given date.
 * Comparisons for earlier periods do not change, because the change is a new edition of the list.
 *
 *     YARDSTICK_URL=… YARDSTICK_API_KEY=… node change-neighbours.ts E08000018 E06000001 E08000016 2026-04-01
 */
import { accepted, createYardstick } from '@yardstick/sdk';

const { YARDSTICK_URL: url = 'http://127.0.0.1:4000/graphql', YARDSTICK_API_KEY: apiKey } = process.env;
const [council = '', leaves = '', comes = '', effectiveFrom = ''] = process.argv.slice(2);

const yardstick = createYardstick({ url, apiKey });
const own = { council, code: 'our-neighbours' };

const group =
  (await yardstick.comparisonGroups.get(own)) ??
  accepted(
    await yardstick.comparisonGroups.copy({
      ...own,
      group: `statistical-neighbours-${council.toLowerCase()}`,
      name: { en: 'Our neighbours' },
    }),
  ).comparisonGroup;

const latest = group.editions.nodes.at(-1);
const members = (latest?.members ?? []).map(({ area }) => (area.gssCode === leaves ? comes : area.gssCode));

const { userErrors } = await yardstick.comparisonGroups.addEdition({
  council,
  group: own.code,
  effectiveFrom,
  source: 'Agreed by the performance board',
  members: members.map((gssCode, index) => ({ rank: index + 1, gssCode })),
});
// A refusal is not thrown: it is an entry of `userErrors`, which gives the member and the reason.
for (const { path, message } of userErrors) console.log(`${path.join('.')}: ${message}`);

const changed = await yardstick.comparisonGroups.get(own);
const names = (areas: readonly { readonly name: { readonly en: string } }[]) =>
  areas.map(({ name }) => name.en).join(', ') || 'none';
for (const edition of changed?.editions.nodes ?? []) {
  if (edition.change === null) continue;
  const { came, left, stayed } = edition.change;
  console.log(
    `From ${edition.effectiveFrom}: came ${names(came)}; left ${names(left)}; ${stayed.length} stayed.`,
  );
}
