import { operator } from '../../../server/access/principal.js';
import { observationSheet } from '../../../server/imports/observation-sheet.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import type { ImportReport } from '../../../server/services/imports/import-report.js';
import { accepted, merton, openTestApp } from './councils.js';
import { figuresOfMeasures } from './observations.js';

interface SheetOptions {
  readonly commit?: boolean;
  readonly lowersStatus?: boolean;
}

/**
 * Opens Merton with the monthly measures `pct` and `num`, the annual measure `yearly` and an officer to import sheets.
 */
export async function openSheetCouncil() {
  const app = await openTestApp();
  const officer = await app.as(merton, 'DATA_OFFICER');
  const kinds = {
    pct: ['PERCENT', 'MONTHLY'],
    num: ['NUMBER', 'MONTHLY'],
    yearly: ['NUMBER', 'ANNUAL'],
  } as const;
  for (const [code, [unit, frequency]] of Object.entries(kinds)) {
    accepted(
      await app.services.defineMeasure(operator, {
        code,
        title: { en: code, cy: null },
        definition: { en: code, cy: null },
        unit,
        decimalPlaces: 1,
        polarity: 'HIGH_IS_GOOD',
        multiplier: unit === 'PERCENT' ? 100 : 1,
        accumulation: 'SNAPSHOT',
        yearType: 'FINANCIAL',
        frequency,
        hasQuartiles: false,
      }),
    );
  }

  const recordsOf = async (measure: string) => {
    const page = await app.services.findObservations(officer, figuresOfMeasures(merton, [measure]), {
      first: 100,
      after: null,
    });
    return page?.nodes.map(({ node: { record } }) => record) ?? [];
  };

  return {
    load: (name: string, content: string | Uint8Array, options: SheetOptions = {}): Promise<ImportReport> =>
      app.services.importObservations(officer, observationSheet(fileInMemory(name, content)), {
        council: merton,
        commit: true,
        ...options,
      }),
    recordsOf,
    /** Returns a measure's values, or the reasons for their absence, by period. */
    valuesOf: async (measure: string): Promise<Readonly<Record<string, string>>> =>
      Object.fromEntries(
        (await recordsOf(measure)).map(({ periodCode, figure }) => [
          periodCode,
          figure.kind === 'VALUE' ? figure.value.toFixed() : figure.absence.reason,
        ]),
      ),
  };
}

export type SheetCouncil = Awaited<ReturnType<typeof openSheetCouncil>>;
