import { expect, it } from 'vitest';
import { IdempotencyKeyInProgress, IdempotencyKeyReused } from '../../../server/domain/values/idempotency.js';
import {
  DatabaseUnavailable,
  DeadlinePassed,
  Overloaded,
  RateLimited,
} from '../../../server/domain/values/unavailable.js';

const cause = new Error('connection refused');

it.each([
  [
    new DatabaseUnavailable(cause),
    'DatabaseUnavailable: The database cannot be reached at the moment. Try again shortly; if you sent a change, check first whether it was made.',
  ],
  [
    new Overloaded(),
    'Overloaded: Too many of your requests are already waiting. Nothing was done. Try again shortly.',
  ],
  [
    new RateLimited(17),
    'RateLimited: You have sent more requests in a minute than are allowed. Nothing was done. Try again after the seconds in Retry-After.',
  ],
  [
    new DeadlinePassed(),
    'DeadlinePassed: This took longer than a request may take and was stopped. Ask for less at a time; if you sent a change, check first whether it was made.',
  ],
])('%s says what was done and what to do', (error, text) => {
  expect(`${error}`).toBe(text);
});

it.each([
  [
    new IdempotencyKeyReused(),
    'IdempotencyKeyReused: This Idempotency-Key was used for a different request. Nothing was done. Send each new request with its own key.',
  ],
  [
    new IdempotencyKeyInProgress(),
    'IdempotencyKeyInProgress: The first request with this Idempotency-Key is still running. Send it again shortly to get its result.',
  ],
])('%s says what was done and what to do', (error, text) => {
  expect(`${error}`).toBe(text);
});

it('keeps the cause, the wait and a message of its own', () => {
  expect(new DatabaseUnavailable(cause).cause).toBe(cause);
  expect(new RateLimited(17)).toMatchObject({ retryAfter: 17 });
  expect(new RateLimited(1, 'Too many keys were tried.').message).toBe('Too many keys were tried.');
});
