import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startWebhookJob } from '../../server/jobs/webhook-job.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const claimed = (id: string) => ({ id, councilId: 'a council', areaCode: 'E09000024' });

it('looks-every-second-and-again-as-soon-as-one-is-done', async () => {
  let end: () => void = () => undefined;
  const claim = vi.fn(async (_most: number) => [] as ReturnType<typeof claimed>[]);
  claim.mockResolvedValueOnce([claimed('one')]);
  const deliver = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  const clock = startWebhookJob({ claim, deliver }, { error: vi.fn() });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(claim.mock.calls).toEqual([[20], [19], [19]]);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(claim.mock.calls.slice(3)).toEqual([[20]]);
  await clock.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(claim).toHaveBeenCalledTimes(4);
});

it('says-to-what-is-under-way-that-it-stops-and-waits-for-it', async () => {
  const claim = vi
    .fn()
    .mockResolvedValueOnce([claimed('one')])
    .mockResolvedValue([]);
  let ended = false;
  const deliver = vi.fn(
    (_one: unknown, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => {
          ended = true;
          resolve();
        });
      }),
  );
  const clock = startWebhookJob({ claim, deliver }, { error: vi.fn() });
  await vi.advanceTimersByTimeAsync(0);
  await clock.stop();
  expect(ended).toBe(true);
});

it('goes-on-after-what-went-wrong-on-our-side', async () => {
  const error = vi.fn();
  const claim = vi
    .fn()
    .mockRejectedValueOnce(new Error('away'))
    .mockResolvedValueOnce([claimed('one')])
    .mockResolvedValue([]);
  const deliver = vi.fn().mockRejectedValue(new Error('away too'));
  const clock = startWebhookJob({ claim, deliver }, { error });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(deliver).toHaveBeenCalledOnce();
  expect(error.mock.calls.map(([, words]) => words)).toEqual([
    'due webhook deliveries could not be claimed',
    'an event could not be sent',
  ]);
  await clock.stop();
});
