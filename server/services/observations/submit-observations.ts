import type { Principal } from '../../access/principal.js';
import { type RegisteredArea, wasOpen } from '../../domain/areas/area-register.js';
import type { Absence, AbsenceReason } from '../../domain/observations/figure.js';
import {
  checkObservation,
  type ObservationFlag,
  type ObservationStatus,
} from '../../domain/observations/observation.js';
import { hasForm } from '../../domain/values/code-form.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { Period } from '../../domain/values/period.js';
import type { Path, Problem } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ObservationDraft } from '../../persistence/observations/observation-store.js';
import type { ServiceSettings } from '../service-settings.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';
import { conflictsOf, isUnchanged, keyOf } from './current-figure.js';
import { type FiguresAccess, figuresAccess } from './figures-access.js';
import type { ReportedObservation } from './reported-observation.js';

export interface AbsenceInput {
  readonly reason: AbsenceReason;
  readonly explanation?: Bilingual | null;
  readonly system?: string | null;
  readonly expectedOn?: string | null;
}

/** One row of a submission. Decimals, dates and periods are texts that have not been parsed yet. */
export interface ObservationRowInput {
  readonly measure: string;
  readonly period: string;
  readonly value?: string | null;
  /** The text of the source cell, if it differs from `value`. */
  readonly textAsReceived?: string | null;
  readonly absence?: AbsenceInput | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly status: ObservationStatus;
  readonly flags: readonly ObservationFlag[];
  readonly sourceSystem?: string | null;
  readonly caveat?: Bilingual | null;
  readonly citation?: string | null;
  /** The version of the figure that the caller read; 0 if there was no figure. If absent, it is not checked. */
  readonly version?: number | null;
}

export interface SubmitObservationsInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly rows: readonly ObservationRowInput[];
  /** If `false`, either all rows are stored or none. If `true`, valid rows are stored even if others are refused. */
  readonly partial: boolean;
  /** If `false` or absent, a row is refused if it would make a figure less final than it is. */
  readonly lowersStatus?: boolean;
}

export const submissionOutcomes = ['STORED', 'PARTLY_STORED', 'REFUSED'] as const;

export interface Submission {
  readonly outcome: (typeof submissionOutcomes)[number];
  /** The number of rows that added the first version of a figure. */
  readonly stored: number;
  /** The number of rows that added a later version of a figure. */
  readonly revised: number;
  /** The number of rows that equal the current figure. */
  readonly unchanged: number;
  /** The number of rows with a problem. If nothing was stored because of them, no number includes the valid rows. */
  readonly refused: number;
  readonly observations: readonly ReportedObservation[];
  readonly problems: readonly Problem[];
}

/** Maximum number of rows in one submission. */
const submissionLimit = 5000;

interface ReadRow {
  readonly index: number;
  readonly reported: Omit<ReportedObservation, 'record'>;
  readonly draft: Omit<ObservationDraft, 'version'>;
}

/**
 * Records a council's figures. All rows are checked before any is stored; each problem names its row. A row that
 * equals the current figure changes nothing, so a submission can safely be sent again.
 *
 * Problems: those of `checkObservation`, `MALFORMED_CODE`, `MALFORMED_DECIMAL`, `MALFORMED_DATE`,
 * `MALFORMED_PERIOD`, `PERIOD_DOES_NOT_FIT`, `NOT_FOUND` (measure), `DUPLICATE` (two rows for one measure and
 * period), `REQUIRED` (no row), `TOO_LONG`, `OUT_OF_RANGE` (more rows than {@link submissionLimit}, the year of the
 * period, or a calculated value too large to store), `STALE` (the row names a version that is not current, and
 * differs from the current figure), `STATUS_LOWERED` (a final figure would become provisional), `COUNCIL_NOT_OPEN`
 * (the council was closed, or not open yet, at the end of the period), `WRONG_STATE` (the council has closed, and
 * the time for its figures is over).
 */
export const submitObservations = (sessions: DatabaseSessions, settings: ServiceSettings) => {
  const accessTo = figuresAccess(sessions, settings);
  return async (principal: Principal, input: SubmitObservationsInput): Promise<Submission> => {
    const access = await accessTo(principal, 'observationsSubmit', input.council);
    return sessions.inCouncil(access.tenant, (stores) =>
      recordObservations(stores, input, { ...access, principal }),
    );
  };
};

type Recorder = Pick<Principal, 'id' | 'name'>;

interface Recording extends Omit<FiguresAccess, 'tenant'> {
  readonly principal: Recorder;
}

/** Does the work of {@link submitObservations} within a transaction that the caller has begun and authorised. */
export async function recordObservations(
  stores: Pick<CouncilStores, 'audit' | 'measures' | 'observations'>,
  input: SubmitObservationsInput,
  { principal: recordedBy, area, ended }: Recording,
): Promise<Submission> {
  if (ended) return refusal([ended], input.rows.length);
  const limits = checkLength(input.rows.length);
  if (limits.length > 0) return refusal(limits, input.rows.length);
  await stores.observations.lockForWrite();
  const measures = await stores.measures.byCodes([...new Set(input.rows.map((row) => row.measure))]);
  const rowsRead = readRows(input, { measures, recordedBy, area });
  const current = await stores.observations.inPeriods(
    [...new Set(rowsRead.valid.map(({ draft }) => draft.measureId))],
    [...new Set(rowsRead.valid.map(({ draft }) => draft.periodCode))],
  );
  const before = new Map(current.map((record) => [keyOf(record), record]));
  const conflicts = rowsRead.valid.flatMap((row) =>
    conflictsOf(
      { ...row, version: input.rows[row.index]?.version, lowersStatus: input.lowersStatus },
      before.get(keyOf(row.draft)),
    ),
  );
  const problems = [...rowsRead.problems, ...conflicts];
  const inConflict = new Set(conflicts.map(({ path }) => path[1]));
  const refused = rowsRead.refused + inConflict.size;
  const rows = rowsRead.valid.filter(({ index }) => !inConflict.has(index));
  if (problems.length > 0 && !(input.partial && rows.length > 0)) return refusal(problems, refused);
  const changed = rows.filter(({ draft }) => !isUnchanged(before.get(keyOf(draft)), draft));
  const recorded = await stores.observations.append(
    changed.map(({ draft }) => ({ ...draft, version: (before.get(keyOf(draft))?.version ?? 0) + 1 })),
  );
  const names = new Map(rows.map(({ reported, draft }) => [draft.measureId, reported.measure.code]));
  for (const record of recorded) {
    const key = [names.get(record.measureId) ?? record.measureId, record.periodCode];
    stores.audit.record('OBSERVATION', key, before.get(keyOf(record)), record);
  }
  const after = new Map([...before, ...recorded.map((record) => [keyOf(record), record] as const)]);
  return {
    outcome: problems.length > 0 ? 'PARTLY_STORED' : 'STORED',
    stored: changed.filter(({ draft }) => !before.has(keyOf(draft))).length,
    revised: changed.filter(({ draft }) => before.has(keyOf(draft))).length,
    unchanged: rows.length - changed.length,
    refused,
    observations: rows.flatMap(({ reported, draft }) => {
      const record = after.get(keyOf(draft));
      return record ? [{ ...reported, record }] : [];
    }),
    problems,
  };
}

function checkLength(rowCount: number): readonly Problem[] {
  const path = ['rows'];
  if (rowCount === 0) return [{ code: 'REQUIRED', path, what: 'At least one row' }];
  if (rowCount <= submissionLimit) return [];
  const range = { found: `${rowCount} rows`, atLeast: '1', atMost: `${submissionLimit}` };
  return [{ code: 'OUT_OF_RANGE', path, ...range }];
}

const refusal = (problems: readonly Problem[], refused: number): Submission => ({
  outcome: 'REFUSED',
  stored: 0,
  revised: 0,
  unchanged: 0,
  refused,
  observations: [],
  problems,
});

interface RowContext {
  readonly measures: ReadonlyMap<string, MeasureRecord>;
  readonly recordedBy: Recorder;
  readonly area: RegisteredArea | undefined;
}

function readRows(input: SubmitObservationsInput, context: RowContext) {
  const valid: ReadRow[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  let refused = 0;
  input.rows.forEach((row, index) => {
    const path = ['rows', index];
    const reader = inputReader();
    const rowRead = readRow(reader, path, row, { ...context, gssCode: input.council });
    // Also compares rows that have other problems, so that one answer reports every problem.
    const key = JSON.stringify([row.measure, row.period]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else if (row.measure !== '' && row.period !== '') {
      reader.add({ code: 'DUPLICATE', path, what: 'measure and period', first: ['rows', earlier] });
    }
    if (rowRead && reader.problems.length === 0) valid.push({ index, ...rowRead });
    else refused += 1;
    problems.push(...reader.problems);
  });
  return { valid, problems, refused };
}

function readRow(
  reader: InputReader,
  path: Path,
  row: ObservationRowInput,
  { gssCode, measures, recordedBy, area }: RowContext & { readonly gssCode: string },
): Omit<ReadRow, 'index'> | undefined {
  const at = (field: string) => [...path, field];
  const measure = hasForm('MEASURE_CODE', row.measure)
    ? reader.found(at('measure'), 'measure', row.measure, measures.get(row.measure))
    : reader.add({ code: 'MALFORMED_CODE', path: at('measure'), found: row.measure, form: 'MEASURE_CODE' });
  const period = reader.period(at('period'), row.period);
  if (period && area && !wasOpen(area, period.endsBefore)) reader.add(notOpen(at('period'), area, period));
  const typed = {
    value: reader.decimal(at('value'), row.value),
    absence: row.absence ? readAbsence(reader, at('absence'), row.absence) : null,
    numerator: reader.decimal(at('numerator'), row.numerator),
    denominator: reader.decimal(at('denominator'), row.denominator),
    sourceSystem: reader.optionalText(at('sourceSystem'), row.sourceSystem, 120),
  };
  const caveat = reader.optionalBilingual(at('caveat'), 'The caveat', row.caveat, textLimits.note);
  const citation = reader.optionalText(at('citation'), row.citation, textLimits.citation);
  if (!measure || !period || reader.problems.length > 0) return undefined;

  const { status, flags } = row;
  const textAsReceived = (row.textAsReceived ?? row.value)?.slice(0, 120) ?? null;
  const checked = reader.take(
    path,
    checkObservation({ gssCode, period, status, flags, textAsReceived, ...typed }, measure),
  );
  if (checked?.figure.kind === 'VALUE') reader.storable(at('numerator'), checked.figure.value);
  if (!checked) return undefined;
  const { figure, numerator, denominator, sourceSystem } = checked;
  return {
    reported: { measure, period },
    draft: {
      measureId: measure.id,
      periodCode: period.code,
      figure,
      numerator,
      denominator,
      status,
      flags: checked.flags,
      sourceSystem,
      textAsReceived,
      caveat,
      citation,
      recordedBy: recordedBy.name,
      recordedById: recordedBy.id,
    },
  };
}

function notOpen(path: Path, { gssCode, openedOn, closedOn }: RegisteredArea, period: Period): Problem {
  const opened = openedOn === null || openedOn < period.endsBefore;
  const on = (opened ? closedOn : openedOn) ?? '';
  return { code: 'COUNCIL_NOT_OPEN', path, council: gssCode, period: period.code, opened, on };
}

function readAbsence(reader: InputReader, path: Path, absence: AbsenceInput): Absence {
  return {
    reason: absence.reason,
    explanation: reader.optionalBilingual(
      [...path, 'explanation'],
      'The explanation',
      absence.explanation,
      textLimits.note,
    ),
    system: reader.optionalText([...path, 'system'], absence.system, 120),
    expectedOn: reader.date([...path, 'expectedOn'], absence.expectedOn),
  };
}
