import { z } from 'zod';
import type { CatalogueOperation } from '../access/permissions.js';
import { authoriseCataloguer, authoriseTenant } from '../access/policy.js';
import type { Principal } from '../access/principal.js';
import { figureMarks } from '../domain/areas/area-register.js';
import { eesFile } from '../imports/ees-file.js';
import { fingertipsFile } from '../imports/fingertips-file.js';
import { laitMeasuresFile } from '../imports/lait-measures-file.js';
import { laitValuesFile } from '../imports/lait-values-file.js';
import { neighboursFile } from '../imports/neighbours-file.js';
import { observationSheet } from '../imports/observation-sheet.js';
import type { SourceFile } from '../imports/source-file.js';
import type { ImportReport } from '../services/imports/import-report.js';
import type { Services } from '../services/services.js';

/** The query parameters of an upload. */
export const importParameters = z.object({
  /** The file's own name. The format of the file and the mapping to use may depend on the name. */
  name: z.string().min(1).max(255),
  preview: z.enum(['true', 'false']).default('false'),
  council: z.string().optional(),
  mapping: z.string().optional(),
  /** The day on which the figures were published, for example `2025-11-20`. */
  publishedOn: z.iso.date().optional(),
  /** True if the file may intentionally make final figures provisional or interim. */
  lowersStatus: z.enum(['true', 'false']).default('false'),
  /**
   * The mark that figures get if their council was not open in the period. Without a mark such figures are left out.
   * `unopenedReason` is the reason for the mark.
   */
  unopened: z.enum(figureMarks).optional(),
  unopenedReason: z.string().optional(),
  effectiveFrom: z.string().optional(),
  source: z.string().optional(),
});
export type ImportParameters = z.infer<typeof importParameters>;

export interface ImportKind {
  /**
   * Throws `AccessRefused` if the caller may not import this kind of file. The service checks this again; the check
   * here avoids receiving a file that the service would refuse.
   */
  readonly authorise: (principal: Principal, parameters: ImportParameters) => unknown;
  readonly work: (
    services: Services,
    principal: Principal,
    file: SourceFile,
    parameters: ImportParameters,
  ) => Promise<ImportReport>;
}

const forCataloguers =
  (operation: CatalogueOperation): ImportKind['authorise'] =>
  (principal) =>
    authoriseCataloguer(principal, operation);

const commit = ({ preview }: ImportParameters) => ({ commit: preview === 'false' });

/** The kinds of import, by the last part of the path. */
export const importKinds: Readonly<Record<string, ImportKind>> = {
  'open-data': {
    authorise: forCataloguers('openDataImport'),
    work: (services, principal, file, parameters) =>
      services.importOpenData(principal, eesFile(file), {
        ...commit(parameters),
        mapping: parameters.mapping ?? null,
        unopened: parameters.unopened ?? null,
        unopenedReason: parameters.unopenedReason ?? null,
        publishedOn: parameters.publishedOn ?? null,
      }),
  },
  neighbours: {
    authorise: forCataloguers('neighboursImport'),
    work: (services, principal, file, parameters) =>
      services.importNeighbours(principal, neighboursFile(file), {
        ...commit(parameters),
        effectiveFrom: parameters.effectiveFrom ?? '',
        source: parameters.source ?? null,
      }),
  },
  'lait-measures': {
    authorise: forCataloguers('laitMeasuresImport'),
    work: (services, principal, file, parameters) =>
      services.importLaitMeasures(principal, laitMeasuresFile(file), commit(parameters)),
  },
  'lait-values': {
    authorise: forCataloguers('laitValuesImport'),
    work: (services, principal, file, parameters) =>
      services.importLaitValues(principal, laitValuesFile(file), {
        ...commit(parameters),
        publishedOn: parameters.publishedOn ?? null,
      }),
  },
  fingertips: {
    authorise: forCataloguers('fingertipsImport'),
    work: (services, principal, file, parameters) =>
      services.importFingertips(principal, fingertipsFile(file), {
        ...commit(parameters),
        publishedOn: parameters.publishedOn ?? null,
      }),
  },
  observations: {
    authorise: (principal, { council = '' }) => authoriseTenant(principal, 'observationsImport', council),
    work: (services, principal, file, parameters) =>
      services.importObservations(principal, observationSheet(file), {
        ...commit(parameters),
        council: parameters.council ?? '',
        lowersStatus: parameters.lowersStatus === 'true',
      }),
  },
};
