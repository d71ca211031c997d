import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startWebhookJob } from '../../server/jobs/webhook-job.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const claimed = (id: string) => ({ id, councilId: 'a council', areaCode: 'E09000024' });

it('claims-every-second-and-again-when-a-delivery-is-done', async () => {
  let end: () => void = () => undefined;
  const claim = vi.fn(async (_most: number) => [] as ReturnType<typeof claimed>[]);
  claim.mockResolvedValueOnce([claimed('one')]);
  const deliver = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  const job = startWebhookJob({ claim, deliver }, { error: vi.fn() });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(claim.mock.calls).toEqual([[20], [19], [19]]);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(claim.mock.calls.slice(3)).toEqual([[20]]);
  await job.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(claim).toHaveBeenCalledTimes(4);
});

it('stopping-aborts-the-deliveries-under-way-and-waits-for-them', async () => {
  const claim = vi
    .fn()
    .mockResolvedValueOnce([claimed('one')])
    .mockResolvedValue([]);
  let ended = false;
  const deliver = vi.fn(
    (_delivery: unknown, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => {
          ended = true;
          resolve();
        });
      }),
  );
  const job = startWebhookJob({ claim, deliver }, { error: vi.fn() });
  await vi.advanceTimersByTimeAsync(0);
  await job.stop();
  expect(ended).toBe(true);
});

it('logs-an-error-on-our-side-and-goes-on', async () => {
  const error = vi.fn();
  const claim = vi
    .fn()
    .mockRejectedValueOnce(new Error('away'))
    .mockResolvedValueOnce([claimed('one')])
    .mockResolvedValue([]);
  const deliver = vi.fn().mockRejectedValue(new Error('away too'));
  const job = startWebhookJob({ claim, deliver }, { error });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(deliver).toHaveBeenCalledOnce();
  expect(error.mock.calls.map(([, message]) => message)).toEqual([
    'due webhook deliveries could not be claimed',
    'an event could not be sent',
  ]);
  await job.stop();
});
