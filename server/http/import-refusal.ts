import { AccessRefused } from '../access/policy.js';
import { IdempotencyKeyInProgress, IdempotencyKeyReused } from '../domain/values/idempotency.js';
import { DatabaseUnavailable, Overloaded, RateLimited } from '../domain/values/unavailable.js';
import { UploadTooLarge } from './spooled-file.js';

/**
 * The HTTP error for an import that was not tried or that failed. Problems in the content of a file are in the import's
 * report instead.
 */
export interface ImportRefusal {
  readonly status: number;
  readonly message: string;
  /** Set if a program may need to distinguish errors of the same status. */
  readonly code?: string;
  /** Seconds after which the client may try again. */
  readonly retryAfter?: number;
}

export function importRefusal(error: unknown): ImportRefusal {
  if (error instanceof AccessRefused) {
    return { status: error.code === 'UNAUTHENTICATED' ? 401 : 403, message: error.message };
  }
  if (error instanceof DatabaseUnavailable) return { status: 503, message: error.message, retryAfter: 2 };
  if (error instanceof Overloaded) return { status: 429, message: error.message, retryAfter: 2 };
  if (error instanceof RateLimited) {
    return { status: 429, message: error.message, retryAfter: error.retryAfter };
  }
  if (error instanceof UploadTooLarge) return { status: 413, message: 'The file is larger than 160 MB.' };
  if (error instanceof IdempotencyKeyReused) {
    return { status: 422, message: error.message, code: 'IDEMPOTENCY_KEY_REUSED' };
  }
  if (error instanceof IdempotencyKeyInProgress) {
    return { status: 409, message: error.message, code: 'IDEMPOTENCY_KEY_IN_PROGRESS', retryAfter: 1 };
  }
  return { status: 500, message: 'Something went wrong on our side. Nothing was imported.' };
}
