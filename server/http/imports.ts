import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bearerKey } from '../access/api-key.js';
import { idempotentCall, isIdempotencyKey } from '../access/idempotent-call.js';
import { AccessRefused } from '../access/policy.js';
import type { Principal } from '../access/principal.js';
import type { RateLimits } from '../access/rate-limits.js';
import { canonicalJson, type Json, jsonOf } from '../domain/values/json.js';
import { observationTemplate, observationWorkbook } from '../imports/observation-template.js';
import { reportDocument } from '../imports/report-document.js';
import type { Log } from '../log.js';
import type { Services } from '../services/services.js';
import { askedOfImport, importKinds } from './import-kinds.js';
import { importRefusal } from './import-refusal.js';
import { spooled } from './spooled-file.js';

/** What a file costs of the points that queries are counted in: a hundred files a minute are a key's all. */
const fileCost = 120_000;

export interface ImportRouteOptions {
  /** Throws `RateLimited`. */
  readonly spend?: RateLimits['spend'];
  readonly log?: Pick<Log, 'error'>;
}

/**
 * `POST /imports/<kind>?name=<file name>` with the file as its body: files come in by a route of their own, for
 * they are larger than a query may be. Answers with the report: 200, or 422 where the file was refused. With an
 * `Idempotency-Key` the same file is imported once, however often it is sent under it.
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
    uploads.post<{ Params: { kind: string } }>('/imports/:kind', async (request, reply) => {
      const { kind } = request.params;
      const known = Object.hasOwn(importKinds, kind) ? importKinds[kind] : undefined;
      if (!known) {
        return reply.status(404).send({ error: `The kinds are ${Object.keys(importKinds).join(', ')}.` });
      }
      const asked = askedOfImport.safeParse(request.query);
      if (!asked.success) {
        const [issue] = asked.error.issues;
        return reply.status(400).send({ error: `${issue?.path.join('.')}: ${issue?.message}` });
      }
      const key = request.headers['idempotency-key']?.toString();
      if (key !== undefined && !isIdempotencyKey(key)) {
        return reply
          .status(400)
          .send({ error: 'The Idempotency-Key must be 1 to 255 visible ASCII characters.' });
      }
      const principal = await holder(request, services);
      known.authorise(principal, asked.data);
      await spend(principal, fileCost);
      return spooled(request.body as Readable, asked.data.name, async (file) => {
        const sender = underKey(principal, key, [kind, jsonOf(asked.data), file.sha256]);
        const report = await known.work(services, sender, file, asked.data);
        if (sender.origin.idempotency?.outcome === 'REPLAYED') reply.header('idempotency-replayed', 'true');
        return reply.status(report.outcome === 'REFUSED' ? 422 : 200).send(reportDocument(report));
      });
    });
  });
}

/** Files are told apart by their kind, their content and what is said beside them, their name too. */
function underKey(principal: Principal, key: string | undefined, asked: readonly Json[]): Principal {
  if (key === undefined) return principal;
  const idempotency = idempotentCall(key, createHash('sha256').update(canonicalJson(asked)).digest('hex'));
  return idempotency ? { ...principal, origin: { ...principal.origin, idempotency } } : principal;
}

/** For anybody: a template says nothing. */
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
