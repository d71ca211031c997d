import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import type { Parameters } from './request.js';

/** The texts of documents by their ids: `sha256:` and the SHA-256 of the UTF-8 text in hexadecimal. */
export type DocumentTexts = ReadonlyMap<string, string>;

export const documentId = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

const idForm = /^sha256:[0-9a-f]{64}$/;

/**
 * Finds the closest folder `schema/` with a `documents.json`, in the folder of this file or above it. The distance
 * differs between the source of this file and its compiled copy. Throws if there is none.
 */
function schemaFolder(): URL {
  let folder = new URL('.', import.meta.url);
  for (;;) {
    const candidate = new URL('schema/', folder);
    if (existsSync(new URL('documents.json', candidate))) return candidate;
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error('schema/documents.json is missing: run npm run generate');
    folder = above;
  }
}

/**
 * Reads the documents of the current SDK, `schema/documents.json`, and of every released one, the JSON files in
 * `schema/published/`. Throws if a text does not match its id.
 */
export function readPersistedDocuments(): DocumentTexts {
  const folder = schemaFolder();
  const published = new URL('published/', folder);
  const released = existsSync(published)
    ? readdirSync(published, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.json'))
    : [];
  const files = [new URL('documents.json', folder), ...released.map((name) => new URL(name, published))];
  const texts = new Map<string, string>();
  for (const file of files) {
    const documents: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
    for (const [id, text] of Object.entries(documents)) {
      if (!idForm.test(id)) continue;
      if (typeof text !== 'string' || documentId(text) !== id) {
        throw new Error(`${file.pathname}: the text under ${id} does not match its id`);
      }
      texts.set(id, text);
    }
  }
  return texts;
}

const refusal = (status: number, code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/**
 * Returns a function that finds the document text of a request. Requests cannot register documents. The function
 * throws `PERSISTED_DOCUMENT_NOT_FOUND` (404) for an unknown id and, if `only` is true,
 * `PERSISTED_DOCUMENT_REQUIRED` (403) for a text that is not persisted.
 */
export function documentFinder(documents: DocumentTexts, only: boolean) {
  const texts = new Set(documents.values());
  return ({ query, documentId: id }: Parameters): string => {
    if (typeof query === 'string') {
      if (!only || texts.has(query)) return query;
      throw refusal(
        403,
        'PERSISTED_DOCUMENT_REQUIRED',
        "This service answers the documents of its SDK alone. Use the SDK, or ask the service's operator.",
      );
    }
    const text = documents.get(id ?? '');
    if (text !== undefined) return text;
    throw refusal(
      404,
      'PERSISTED_DOCUMENT_NOT_FOUND',
      'No document is known by this id. Send its text as query instead.',
    );
  };
}
