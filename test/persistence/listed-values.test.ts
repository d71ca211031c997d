import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { subscriptionStates } from '../../server/access/access-states.js';
import { signingAlgorithms } from '../../server/access/identity-provider.js';
import { roles } from '../../server/access/principal.js';
import { figureMarks } from '../../server/domain/areas/area-register.js';
import { councilTypes } from '../../server/domain/areas/council-type.js';
import { reorganisationKinds } from '../../server/domain/areas/reorganisation-kind.js';
import { benchmarkOutcomes } from '../../server/domain/comparisons/benchmark.js';
import { quotableComparators } from '../../server/domain/comparisons/comparator.js';
import { comparisonGroupKinds } from '../../server/domain/comparisons/comparison-group.js';
import { quartileBands } from '../../server/domain/comparisons/quartile.js';
import { disclosureSchools } from '../../server/domain/disclosure/disclosure-rule.js';
import { eventKinds } from '../../server/domain/events/event.js';
import {
  deliveryFailures,
  deliveryStates,
  type WebhookKind,
  webhookStates,
} from '../../server/domain/events/webhook.js';
import {
  accumulations,
  frequencies,
  multipliers,
  polarities,
  units,
} from '../../server/domain/measures/measure.js';
import { monitoringAspects } from '../../server/domain/meetings/member-request.js';
import { reportKinds } from '../../server/domain/meetings/report-kind.js';
import { narrativeKinds, narrativeStates } from '../../server/domain/narratives/narrative.js';
import { absenceReasons } from '../../server/domain/observations/figure.js';
import { observationFlags, observationStatuses } from '../../server/domain/observations/observation.js';
import { publishedStatuses } from '../../server/domain/observations/published-details.js';
import {
  publicationStatuses,
  publicationVisibilities,
} from '../../server/domain/publications/publication.js';
import { explainedLines } from '../../server/domain/publications/publication-rules.js';
import { directionBases } from '../../server/domain/ratings/direction.js';
import { yearEndOutlooks } from '../../server/domain/ratings/outlook.js';
import { ragColours } from '../../server/domain/ratings/rag-thresholds.js';
import {
  scorecardChangeKinds,
  scorecardChangeStates,
} from '../../server/domain/scorecards/scorecard-change.js';
import {
  bandEntries,
  type Target,
  targetKinds,
  targetStates,
  toleranceKinds,
} from '../../server/domain/targets/target.js';
import { periodKinds, yearTypes } from '../../server/domain/values/time-identifier.js';
import type { StagedFigure } from '../../server/persistence/imports/staged-figure.js';
import { areaLevels } from '../../server/services/access/manage-councils.js';
import { importFormats } from '../../server/services/imports/import-report.js';
import { summaryKinds } from '../../server/services/reports/record-summary.js';
import { createTestDatabase, type TestDatabase } from '../kit/database/postgres.js';

/** The values of a type that has no list; the compiler asks for each of them. */
const valuesOf = <Value extends string>(values: Record<Value, true>): readonly string[] =>
  Object.keys(values);

/** The list in the code for each column that a CHECK limits to a list. */
const lists: Readonly<Record<string, readonly (string | number)[]>> = {
  'action_progress.rag': ragColours,
  'api_key.roles': roles,
  'area.council_type': councilTypes,
  'area.level': areaLevels,
  'comparison_group.kind': comparisonGroupKinds,
  'council.state': subscriptionStates,
  'event.kind': eventKinds,
  'identity_provider.algorithms': signingAlgorithms,
  'import_log.format': importFormats,
  'measure.accumulation': accumulations,
  'measure.frequency': frequencies,
  'measure.multiplier': multipliers,
  'measure.polarity': polarities,
  'measure.unit': units,
  'measure.year_type': yearTypes,
  'member_request.aspects': monitoringAspects,
  'membership.roles': roles,
  'narrative.action_rag': ragColours,
  'narrative.kind': narrativeKinds,
  'narrative.state': narrativeStates,
  'observation.absence_reason': absenceReasons,
  'observation.flags': observationFlags,
  'observation.status': observationStatuses,
  'outlook_judgement.outlook': yearEndOutlooks,
  'period.kind': [...periodKinds, 'REPORTING_DAY'],
  'period.year_type': yearTypes,
  'publication.status': publicationStatuses,
  'publication.visibility': publicationVisibilities,
  'publication_rules.disclosure_school': disclosureSchools,
  'publication_rules.narrative_on': explainedLines,
  'published_comparison.quartile_band': quartileBands,
  'published_figure.absence_reason': absenceReasons,
  'published_figure.mark': figureMarks,
  'published_figure.status': publishedStatuses,
  'published_figure.verdict': benchmarkOutcomes,
  'quoted_comparator.comparator': quotableComparators,
  'reorganisation.kind': reorganisationKinds,
  'reported_summary.summary_of': summaryKinds,
  'scheduled_report.kind': reportKinds,
  'scorecard_change.kind': scorecardChangeKinds,
  'scorecard_change.state': scorecardChangeStates,
  'scorecard_line.dead_band_kind': toleranceKinds,
  'scorecard_line.direction_basis': directionBases,
  // Publications for the council itself are not shared.
  'shared_publication.visibility': publicationVisibilities.filter((visibility) => visibility !== 'COUNCIL'),
  'staged_figure.mark': figureMarks,
  'staged_figure.part': valuesOf<StagedFigure['part']>({ VALUE: true, NUMERATOR: true, DENOMINATOR: true }),
  'superseded_figure.mark': figureMarks,
  'target.entered_as': bandEntries,
  'target.kind': targetKinds,
  'target.shape': valuesOf<Target['shape']>({ POINT: true, BAND: true, NONE: true }),
  'target.state': targetStates,
  'target.tolerance_kind': toleranceKinds,
  'webhook.kinds': eventKinds.filter((kind): kind is WebhookKind => kind !== 'PING'),
  'webhook.state': webhookStates,
  'webhook_attempt.failure': deliveryFailures,
  'webhook_delivery.state': deliveryStates,
};

/** Rules about some values of a column: the values in them must be in the column's list. */
const rules: Readonly<Record<string, string>> = {
  api_key_of_its_house: 'api_key.roles',
  membership_of_its_house: 'membership.roles',
  narrative_approved_by_somebody: 'narrative.state',
  narrative_on_a_measure: 'narrative.kind',
};

interface Check {
  readonly table: string;
  readonly columns: readonly string[];
  readonly name: string;
  readonly definition: string;
}

let test: TestDatabase;
let checks: readonly Check[];

beforeAll(async () => {
  test = await createTestDatabase();
  const client = new pg.Client(test.administrator);
  await client.connect();
  const { rows } = await client.query<Check>(`
    SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition,
      ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey)) AS columns
    FROM pg_constraint
    WHERE contype = 'c' AND conrelid <> 0 AND connamespace = 'public'::regnamespace
      AND pg_get_constraintdef(oid) ~ 'ARRAY|ANY|ALL|<@|@>|&&'`);
  // A check with `num_nonnulls` counts the columns that have a value; it lists no values.
  checks = rows.filter(({ definition }) => !definition.includes('num_nonnulls('));
  await client.end();
});
afterAll(() => test.drop());

/** The items of each list in a definition, such as `ARRAY['RED'::text, 'AMBER'::text]`. */
const listsIn = (definition: string): readonly (readonly string[])[] =>
  [...definition.matchAll(/ARRAY\[(.*?)\]/g)].map(([, items = '']) =>
    items.split(', ').map((item) => item.replace(/^'(.*)'::text$/, '$1')),
  );

const sorted = (values: readonly (string | number)[]): readonly string[] => values.map(String).sort();

it('every-list-in-a-check-is-the-list-of-the-code', () => {
  const found: Record<string, readonly string[]> = {};
  for (const { table, columns, name, definition } of checks) {
    if (name in rules) continue;
    // The longest list is the column's; a second one names values that it must contain.
    const [list = []] = listsIn(definition).toSorted((a, b) => b.length - a.length);
    for (const column of columns) found[`${table}.${column}`] = sorted(list);
  }
  const expected = Object.entries(lists).map(([column, list]) => [column, sorted(list)]);
  expect(found).toEqual(Object.fromEntries(expected));
});

it('every-rule-about-some-values-of-a-list-names-values-of-that-list', () => {
  const names = checks.filter(({ name }) => name in rules).map(({ name }) => name);
  expect(names.sort()).toEqual(Object.keys(rules).sort());
  const foreign = checks.flatMap(({ table, columns, name, definition }) => {
    const known = sorted(lists[rules[name] ?? `${table}.${columns[0]}`] ?? []);
    return listsIn(definition)
      .flat()
      .filter((value) => !known.includes(value))
      .map((value) => `${name}: ${value}`);
  });
  expect(foreign).toEqual([]);
});
