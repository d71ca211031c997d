import { randomUUID } from 'node:crypto';
import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { ImportProblem } from '../../domain/values/file-problem.js';
import type { Path, Problem } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { type ObservationRowInput, recordObservations } from '../observations/submit-observations.js';
import { allOrNothing, conclude, readBatches, requireFaultless } from './import-conclusion.js';
import type { ImportOptions, ImportReport, IncomingFile } from './import-report.js';

/** A row of a council's own spreadsheet. */
export interface ObservationLine {
  readonly line: number;
  readonly row: ObservationRowInput;
}

export interface ObservationsOptions extends ImportOptions {
  /** The council's GSS code. */
  readonly council: string;
}

/**
 * Records a council's spreadsheet of figures, all rows or none. As in a submission, a row that equals the
 * current figure changes nothing, and a different one becomes the next version.
 *
 * Problems: those of `submitObservations`, with row and column instead of a path.
 */
export const importObservations =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    file: IncomingFile<ObservationLine>,
    options: ObservationsOptions,
  ): Promise<ImportReport> => {
    const tenant = authoriseTenant(principal, 'observationsImport', options.council);
    return allOrNothing(file.name, (begin) =>
      sessions.inCouncil(tenant, async (stores) => {
        const tally = begin();
        const opened = await file.open();
        const lines: ObservationLine[] = [];
        await readBatches(opened, tally, options, (rows) => void lines.push(...rows));
        requireFaultless(tally, opened);
        const rows = lines.map(({ row }) => row);
        const input = { council: options.council, rows, partial: false };
        const submission = await recordObservations(stores, input, principal);
        for (const problem of submission.problems) tally.refuse(inSheet(problem, lines));
        requireFaultless(tally, opened);
        tally.stored = submission.stored;
        tally.revised = submission.revised;
        tally.unchanged = submission.unchanged;
        for (const { measure, period } of submission.observations) {
          tally.measures.add(measure.code);
          tally.periods.add(period.code);
        }
        const importId = randomUUID();
        const importedBy = principal.name;
        const format = 'OBSERVATIONS';
        const { stored, revised, unchanged } = tally;
        stores.events.record('IMPORT_CONCLUDED', { importId, format, stored, revised, unchanged });
        return conclude(stores, { importId, format, importedBy, options }, opened, tally);
      }),
    );
  };

/** Converts the path of a problem, such as `rows[3].sourceSystem`, to the row and column of the sheet. */
function inSheet(problem: Problem, lines: readonly ObservationLine[]): ImportProblem {
  const { row, column } = placeOf(problem.path, lines);
  if (problem.code !== 'DUPLICATE') return { row, column, problem };
  const first = ['row', placeOf(problem.first, lines).row ?? 0];
  return { row, column, problem: { ...problem, first } };
}

function placeOf([, index, ...fields]: Path, lines: readonly ObservationLine[]) {
  const row = typeof index === 'number' ? (lines[index]?.line ?? null) : null;
  const words = fields.map((field) =>
    `${field}`.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  const column =
    words.length > 0
      ? words
          .join('_')
          .replace(/^absence_reason$/, 'absence')
          .replace(/_en$/, '')
      : null;
  return { row, column };
}
