import { randomUUID } from 'node:crypto';
import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { checkMeasure, type Measure } from '../../domain/measures/measure.js';
import type { AuditLog } from '../../persistence/audit/audit-log.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord, MeasureStore } from '../../persistence/measures/measure-store.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import { allOrNothing, conclude, readBatches, requireFaultless } from './import-conclusion.js';
import type { ImportOptions, ImportReport, ImportTally, IncomingFile } from './import-report.js';

/** A row of the measure list of the Local Authority Interactive Tool (LAIT). */
export type LaitMeasure =
  | {
      readonly line: number;
      readonly measure: Measure;
      readonly topic: string | null;
      readonly shortName: string;
    }
  /** A row without a measure: zeros and hyphens that the spreadsheet left. */
  | { readonly line: number; readonly measure: null };

type ListedMeasure = Extract<LaitMeasure, { readonly topic: unknown }>;

/**
 * Imports a measure list of the Local Authority Interactive Tool into the shared catalogue: new measures are
 * added, changed measures get their next version. Rows without a measure are left out.
 *
 * Problems: those of `checkMeasure`, `DUPLICATE` (two rows for one measure).
 */
export const importLaitMeasures =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    file: IncomingFile<LaitMeasure>,
    options: ImportOptions,
  ): Promise<ImportReport> => {
    const cataloguer = authoriseCataloguer(principal, 'laitMeasuresImport');
    return allOrNothing(file.name, (begin) =>
      sessions.inCatalogue(cataloguer, async (stores) => {
        const tally = begin();
        const opened = await file.open();
        const rows: ListedMeasure[] = [];
        await readBatches(opened, tally, options, (some) => {
          const listed = some.filter((row) => row.measure !== null);
          rows.push(...listed);
          const blank = some.length - listed.length;
          if (blank > 0) tally.leaveOut('BLANK', "rows headed '0' without a measure", '', blank);
        });
        checkAll(rows, tally);
        requireFaultless(tally, opened);
        const current = await stores.measures.byCodes(rows.map(({ measure }) => measure.code));
        for (const { measure, topic, shortName } of rows) {
          const known = current.get(measure.code);
          // The list does not say when figures are due, so the value that an administrator has set stays.
          const dueWithin = known?.dueWithin ?? measure.dueWithin;
          const facts = { ...measure, ...attribution, topic, shortName, dueWithin };
          await store(stores, known, facts, tally);
        }
        const importId = randomUUID();
        const format = 'LAIT_MEASURES';
        const importedBy = principal.name;
        return conclude(stores, { importId, format, importedBy, options }, opened, tally);
      }),
    );
  };

function checkAll(rows: readonly ListedMeasure[], tally: ImportTally): void {
  const firstOf = new Map<string, number>();
  for (const { line, measure, topic, shortName } of rows) {
    tally.measures.add(measure.code);
    tally.refuseRow(line, null, checkMeasure(measure));
    for (const [column, text] of [
      ['topic', topic],
      ['measure_short', shortName],
    ] as const) {
      const reader = inputReader();
      reader.optionalText([], text, textLimits.heading);
      tally.refuseRow(line, column, reader.problems);
    }
    const first = firstOf.get(measure.code);
    if (first !== undefined) {
      const path = ['row', line];
      tally.refuseRow(line, null, [{ code: 'DUPLICATE', path, what: 'measure', first: ['row', first] }]);
    }
    firstOf.set(measure.code, first ?? line);
  }
}

const attribution = {
  source: 'Department for Education, Local Authority Interactive Tool',
  owner: 'Department for Education',
} as const;

async function store(
  { audit, measures }: { readonly audit: AuditLog; readonly measures: MeasureStore },
  current: MeasureRecord | undefined,
  facts: Measure & Pick<MeasureRecord, 'source' | 'owner' | 'topic' | 'shortName'>,
  tally: ImportTally,
): Promise<void> {
  if (!current) {
    audit.record('MEASURE', [facts.code], null, await measures.add(null, facts));
    tally.newMeasures.add(facts.code);
    tally.stored += 1;
  } else if (isUnchanged(current, facts)) tally.unchanged += 1;
  else {
    const changed = await measures.change(current, facts);
    if (!changed) throw new Error(`${facts.code} was changed by a concurrent write`);
    audit.record('MEASURE', [facts.code], current, changed);
    tally.revised += 1;
  }
}

const isUnchanged = (current: MeasureRecord, facts: Measure): boolean =>
  Object.entries(facts).every(
    ([field, value]) => JSON.stringify(current[field as keyof Measure]) === JSON.stringify(value),
  );
