import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bearerKey } from '../access/api-key.js';
import { idempotentCall, isIdempotencyKey } from '../access/idempotent-call.js';
import { AccessRefused, authoriseCataloguer } from '../access/policy.js';
import type { Principal } from '../access/principal.js';
import type { RateLimits } from '../access/rate-limits.js';
import { canonicalJson, type Json, jsonOf } from '../domain/values/json.js';
import { eesFile } from '../imports/ees-file.js';
import { eesMetaFile } from '../imports/ees-meta-file.js';
import { observationTemplate, observationWorkbook } from '../imports/observation-template.js';
import { proposalDocument } from '../imports/proposal-document.js';
import { reportDocument } from '../imports/report-document.js';
import { type SourceFile, splitFile } from '../imports/source-file.js';
import type { Log } from '../log.js';
import type { Services } from '../services/services.js';
import { type ImportParameters, importKinds, importParameters } from './import-kinds.js';
import { importRefusal } from './import-refusal.js';
import { itemsIn, proposalParameters } from './proposal-parameters.js';
import { spoolUpload } from './spooled-file.js';

/** The cost of one file, in points of query cost. A hundred files in a minute use up the quota of a key. */
const fileCost = 120_000;

export interface ImportRouteOptions {
  /** Charges the caller for a file. Throws `RateLimited` if the caller's quota is used up. */
  readonly spend?: RateLimits['spend'];
  readonly log?: Pick<Log, 'error'>;
}

/**
 * Serves the uploads. `POST /imports/<kind>?name=<file name>` imports the file in its body. Files do not go through
 * GraphQL, because they may be larger than its requests. The answer is the report of the import, with status 200, or
 * 422 if the file is refused. With an `Idempotency-Key` the same file is imported only once, even if it is sent several
 * times.
 *
 * `POST /imports/open-data/mapping` proposes a mapping for a file and stores nothing. If `metaBytes` is given, that
 * many bytes at the beginning of the body are the file's `.meta.csv`. In this way one body carries two files, and no
 * parser of multipart bodies is needed.
 */
export function serveImports(
  server: FastifyInstance,
  services: Services,
  { spend = async () => {}, log }: ImportRouteOptions = {},
): void {
  serveTemplates(server);
  server.register(async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    uploads.setErrorHandler(async (error, request, reply) => {
      const { status, message, code, retryAfter } = importRefusal(error);
      if (status === 500) log?.error({ err: error, requestId: request.id }, 'an import failed');
      if (retryAfter !== undefined) reply.header('retry-after', `${retryAfter}`);
      return reply.status(status).send({ error: message, code });
    });
    uploads.post('/imports/open-data/mapping', async (request, reply) => {
      const query = proposalParameters.safeParse(request.query);
      if (!query.success) {
        const [issue] = query.error.issues;
        return reply.status(400).send({ error: `${issue?.path.join('.')}: ${issue?.message}` });
      }
      const { name, metaBytes, items, indicators, filters, source } = query.data;
      const principal = await authenticateSender(request, services);
      authoriseCataloguer(principal, 'importMappingPropose');
      await spend(principal, fileCost);
      return spoolUpload(request.body as Readable, name, async (body) => {
        const { first, rest }: { first: SourceFile | null; rest: SourceFile } =
          metaBytes === undefined ? { first: null, rest: body } : splitFile(body, metaBytes, metaName(name));
        const report = await services.proposeImportMapping(principal, eesFile(rest), {
          meta: first && eesMetaFile(first),
          source: source ?? null,
          items: itemsIn(items),
          indicators,
          filters,
        });
        return reply.status(report.outcome === 'REFUSED' ? 422 : 200).send(proposalDocument(report));
      });
    });
    uploads.post<{ Params: { kind: string } }>('/imports/:kind', async (request, reply) => {
      const { kind } = request.params;
      const importKind = Object.hasOwn(importKinds, kind) ? importKinds[kind] : undefined;
      if (!importKind) {
        return reply.status(404).send({ error: `The kinds are ${Object.keys(importKinds).join(', ')}.` });
      }
      const query = importParameters.safeParse(request.query);
      if (!query.success) {
        const [issue] = query.error.issues;
        return reply.status(400).send({ error: `${issue?.path.join('.')}: ${issue?.message}` });
      }
      const key = request.headers['idempotency-key']?.toString();
      if (key !== undefined && !isIdempotencyKey(key)) {
        return reply
          .status(400)
          .send({ error: 'The Idempotency-Key must be 1 to 255 visible ASCII characters.' });
      }
      const principal = await authenticateSender(request, services);
      const parameters = await withCodeToday(services, query.data);
      importKind.authorise(principal, parameters);
      await spend(principal, fileCost);
      return spoolUpload(request.body as Readable, query.data.name, async (file) => {
        const sender = underKey(principal, key, [kind, jsonOf(query.data), file.sha256]);
        const report = await importKind.work(services, sender, file, parameters);
        if (sender.origin.idempotency?.outcome === 'REPLAYED') reply.header('idempotency-replayed', 'true');
        return reply.status(report.outcome === 'REFUSED' ? 422 : 200).send(reportDocument(report));
      });
    });
  });
}

/** Replaces the council's code, which may be any code that the council ever had, with its code of today. */
const withCodeToday = async (services: Services, parameters: ImportParameters): Promise<ImportParameters> =>
  parameters.council === undefined
    ? parameters
    : { ...parameters, council: await services.codeToday(parameters.council) };

/**
 * Returns the principal with the idempotency key of the request, if there is one. The key's fingerprint covers
 * `identity`: the kind of import, its parameters and the digest of the file.
 */
function underKey(principal: Principal, key: string | undefined, identity: readonly Json[]): Principal {
  if (key === undefined) return principal;
  const idempotency = idempotentCall(key, createHash('sha256').update(canonicalJson(identity)).digest('hex'));
  return idempotency ? { ...principal, origin: { ...principal.origin, idempotency } } : principal;
}

const metaName = (name: string): string => name.replace(/(?:\.csv)?$/i, '.meta.csv');

/** Serves the templates. They need no key, because a template contains no data. */
function serveTemplates(server: FastifyInstance): void {
  server.get('/imports/observations/template.csv', async (_request, reply) =>
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="observations.csv"')
      .send(observationTemplate()),
  );
  server.get('/imports/observations/template.xlsx', async (_request, reply) =>
    reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="observations.xlsx"')
      .send(Buffer.from(await observationWorkbook())),
  );
}

/**
 * Returns the sender of an upload. Throws `AccessRefused` if the API key is missing or invalid. Call this before the
 * body is read.
 */
async function authenticateSender(
  { headers, ip, id }: FastifyRequest,
  services: Services,
): Promise<Principal> {
  const key = bearerKey(headers.authorization ?? '');
  const principal =
    key === undefined ? null : await services.authenticate(key, { address: ip, requestId: id });
  if (principal) return principal;
  throw new AccessRefused(
    'UNAUTHENTICATED',
    'This needs a valid API key. Send it as the header Authorization: Bearer followed by the key.',
  );
}
