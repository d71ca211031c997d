import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startAreaJob } from '../../server/jobs/area-job.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const silent = () => ({ info: vi.fn(), error: vi.fn() });

it('checks-at-once-and-every-minute-until-it-is-stopped', async () => {
  const adopt = vi.fn(async () => 0);
  const job = startAreaJob(adopt, silent());
  await vi.advanceTimersByTimeAsync(30 * 6_000);
  expect(adopt).toHaveBeenCalledTimes(4);
  await job.stop();
  await vi.advanceTimersByTimeAsync(30 * 6_000);
  expect(adopt).toHaveBeenCalledTimes(4);
});

it('runs-one-check-at-a-time-and-stops-when-the-check-has-ended', async () => {
  let end: (adopted: number) => void = () => undefined;
  const adopt = vi.fn(
    () =>
      new Promise<number>((resolve) => {
        end = resolve;
      }),
  );
  const log = silent();
  const job = startAreaJob(adopt, log);
  await vi.advanceTimersByTimeAsync(50 * 6_000);
  expect(adopt).toHaveBeenCalledTimes(1);
  const stopped = job.stop();
  end(2);
  await stopped;
  expect(log.info).toHaveBeenCalledWith({ adopted: 2 }, 'councils have new codes');
});

it('tries-again-after-an-error', async () => {
  const adopt = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue(0);
  const log = silent();
  const job = startAreaJob(adopt, log);
  await vi.advanceTimersByTimeAsync(10 * 6_000);
  expect(adopt).toHaveBeenCalledTimes(2);
  expect(log.error).toHaveBeenCalledOnce();
  await job.stop();
});
