import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { bearerKey } from '../access/api-key.js';
import type { CatalogueOperation } from '../access/permissions.js';
import { AccessRefused, authoriseCataloguer, authoriseTenant } from '../access/policy.js';
import type { Principal } from '../access/principal.js';
import type { RateLimits } from '../access/rate-limits.js';
import { DatabaseUnavailable, Overloaded, RateLimited } from '../domain/unavailable.js';
import { eesFile } from '../imports/ees-file.js';
import { laitMeasuresFile } from '../imports/lait-measures-file.js';
import { laitValuesFile } from '../imports/lait-values-file.js';
import { neighboursFile } from '../imports/neighbours-file.js';
import { observationSheet, observationTemplate } from '../imports/observation-sheet.js';
import { reportDocument } from '../imports/report-document.js';
import type { SourceFile } from '../imports/source-file.js';
import type { Log } from '../log.js';
import type { ImportReport } from '../services/import-report.js';
import type { Services } from '../services/services.js';
import { spooled, UploadTooLarge } from './spooled-file.js';

/** What is said beside the file, in the address. */
const asked = z.object({
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
type Asked = z.infer<typeof asked>;

interface Import {
  /** Throws `AccessRefused`. The service asks again; this spares taking in what it will not read. */
  readonly authorise: (principal: Principal, given: Asked) => unknown;
  readonly work: (
    services: Services,
    principal: Principal,
    file: SourceFile,
    given: Asked,
  ) => Promise<ImportReport>;
}

const forCataloguers =
  (operation: CatalogueOperation): Import['authorise'] =>
  (principal) =>
    authoriseCataloguer(principal, operation);

const commit = ({ preview }: Asked) => ({ commit: preview === 'false' });

const imports: Readonly<Record<string, Import>> = {
  'open-data': {
    authorise: forCataloguers('openDataImport'),
    work: (services, principal, file, given) =>
      services.importOpenData(principal, eesFile(file), {
        ...commit(given),
        mapping: given.mapping ?? null,
        publishedAt: given.publishedAt === undefined ? null : new Date(given.publishedAt),
      }),
  },
  neighbours: {
    authorise: forCataloguers('neighboursImport'),
    work: (services, principal, file, given) =>
      services.importNeighbours(principal, neighboursFile(file), {
        ...commit(given),
        effectiveFrom: given.effectiveFrom ?? '',
        source: given.source ?? null,
      }),
  },
  'lait-measures': {
    authorise: forCataloguers('laitMeasuresImport'),
    work: (services, principal, file, given) =>
      services.importLaitMeasures(principal, laitMeasuresFile(file), commit(given)),
  },
  'lait-values': {
    authorise: forCataloguers('laitValuesImport'),
    work: (services, principal, file, given) =>
      services.importLaitValues(principal, laitValuesFile(file), commit(given)),
  },
  observations: {
    authorise: (principal, { council = '' }) => authoriseTenant(principal, 'observationsImport', council),
    work: (services, principal, file, given) =>
      services.importObservations(principal, observationSheet(file), {
        ...commit(given),
        council: given.council ?? '',
      }),
  },
};

/** What a file costs of the points that queries are counted in: a hundred files a minute are a key's all. */
const fileCost = 120_000;

export interface ImportDoor {
  /** Throws `RateLimited`. */
  readonly spend?: RateLimits['spend'];
  readonly log?: Pick<Log, 'error'>;
}

/**
 * `POST /imports/<kind>?name=<file name>` with the file as its body: files come in by a route of their own, for
 * they are larger than a query may be. Answers with the report: 200, or 422 where the file was refused. The
 * template of a council's own sheet is `GET /imports/observations/template.csv`, for anybody: it says nothing.
 */
export function serveImports(
  server: FastifyInstance,
  services: Services,
  { spend = async () => {}, log }: ImportDoor = {},
): void {
  server.get('/imports/observations/template.csv', async (_request, reply) =>
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="observations.csv"')
      .send(observationTemplate()),
  );
  server.register(async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    uploads.setErrorHandler(async (error, request, reply) => {
      const { status, message, retryAfter } = refusal(error);
      if (status === 500) log?.error({ err: error, requestId: request.id }, 'an import failed');
      if (retryAfter !== undefined) reply.header('retry-after', `${retryAfter}`);
      return reply.status(status).send({ error: message });
    });
    uploads.post<{ Params: { kind: string } }>('/imports/:kind', async (request, reply) => {
      const kind = Object.hasOwn(imports, request.params.kind) ? imports[request.params.kind] : undefined;
      if (!kind)
        return reply.status(404).send({ error: `The kinds are ${Object.keys(imports).join(', ')}.` });
      const given = asked.safeParse(request.query);
      if (!given.success) {
        const [issue] = given.error.issues;
        return reply.status(400).send({ error: `${issue?.path.join('.')}: ${issue?.message}` });
      }
      const principal = await holder(request, services);
      kind.authorise(principal, given.data);
      await spend(principal, fileCost);
      const body = request.body as Readable;
      const report = await spooled(body, given.data.name, (file) =>
        kind.work(services, principal, file, given.data),
      );
      return reply.status(report.outcome === 'REFUSED' ? 422 : 200).send(reportDocument(report));
    });
  });
}

/** Files are taken from nobody who may not send them: key and roles are looked at before the body is. */
async function holder({ headers, ip, id }: FastifyRequest, services: Services): Promise<Principal> {
  const key = bearerKey(headers.authorization ?? '');
  const principal =
    key === undefined ? null : await services.authenticate(key, { address: ip, requestId: id });
  if (principal) return principal;
  throw new AccessRefused(
    'UNAUTHENTICATED',
    'This needs a valid API key. Send it as the header Authorization: Bearer followed by the key.',
  );
}

interface Refusal {
  readonly status: number;
  readonly message: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

function refusal(error: unknown): Refusal {
  if (error instanceof AccessRefused) {
    return { status: error.code === 'UNAUTHENTICATED' ? 401 : 403, message: error.message };
  }
  if (error instanceof DatabaseUnavailable) return { status: 503, message: error.message, retryAfter: 2 };
  if (error instanceof Overloaded) return { status: 429, message: error.message, retryAfter: 2 };
  if (error instanceof RateLimited) {
    return { status: 429, message: error.message, retryAfter: error.retryAfter };
  }
  if (error instanceof UploadTooLarge) return { status: 413, message: 'The file is larger than 160 MB.' };
  return { status: 500, message: 'Something went wrong on our side. Nothing was imported.' };
}
