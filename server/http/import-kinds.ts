import { z } from 'zod';
import type { CatalogueOperation } from '../access/permissions.js';
import { authoriseCataloguer, authoriseTenant } from '../access/policy.js';
import type { Principal } from '../access/principal.js';
import { eesFile } from '../imports/ees-file.js';
import { laitMeasuresFile } from '../imports/lait-measures-file.js';
import { laitValuesFile } from '../imports/lait-values-file.js';
import { neighboursFile } from '../imports/neighbours-file.js';
import { observationSheet } from '../imports/observation-sheet.js';
import type { SourceFile } from '../imports/source-file.js';
import type { ImportReport } from '../services/imports/import-report.js';
import type { Services } from '../services/services.js';

/** What is said beside the file, in the address. */
export const askedOfImport = z.object({
  /** The file's own name: what it is and how it is read may depend on it. */
  name: z.string().min(1).max(255),
  preview: z.enum(['true', 'false']).default('false'),
  council: z.string().optional(),
  mapping: z.string().optional(),
  /** As `2025-11-20T09:30:00Z`. */
  publishedAt: z.iso.datetime({ offset: true }).optional(),
  effectiveFrom: z.string().optional(),
  source: z.string().optional(),
});
export type AskedOfImport = z.infer<typeof askedOfImport>;

export interface ImportKind {
  /** Throws `AccessRefused`. The service asks again; this spares taking in what it will not read. */
  readonly authorise: (principal: Principal, asked: AskedOfImport) => unknown;
  readonly work: (
    services: Services,
    principal: Principal,
    file: SourceFile,
    asked: AskedOfImport,
  ) => Promise<ImportReport>;
}

const forCataloguers =
  (operation: CatalogueOperation): ImportKind['authorise'] =>
  (principal) =>
    authoriseCataloguer(principal, operation);

const commit = ({ preview }: AskedOfImport) => ({ commit: preview === 'false' });

/** By the last part of the address. */
export const importKinds: Readonly<Record<string, ImportKind>> = {
  'open-data': {
    authorise: forCataloguers('openDataImport'),
    work: (services, principal, file, asked) =>
      services.importOpenData(principal, eesFile(file), {
        ...commit(asked),
        mapping: asked.mapping ?? null,
        publishedAt: asked.publishedAt === undefined ? null : new Date(asked.publishedAt),
      }),
  },
  neighbours: {
    authorise: forCataloguers('neighboursImport'),
    work: (services, principal, file, asked) =>
      services.importNeighbours(principal, neighboursFile(file), {
        ...commit(asked),
        effectiveFrom: asked.effectiveFrom ?? '',
        source: asked.source ?? null,
      }),
  },
  'lait-measures': {
    authorise: forCataloguers('laitMeasuresImport'),
    work: (services, principal, file, asked) =>
      services.importLaitMeasures(principal, laitMeasuresFile(file), commit(asked)),
  },
  'lait-values': {
    authorise: forCataloguers('laitValuesImport'),
    work: (services, principal, file, asked) =>
      services.importLaitValues(principal, laitValuesFile(file), commit(asked)),
  },
  observations: {
    authorise: (principal, { council = '' }) => authoriseTenant(principal, 'observationsImport', council),
    work: (services, principal, file, asked) =>
      services.importObservations(principal, observationSheet(file), {
        ...commit(asked),
        council: asked.council ?? '',
      }),
  },
};
