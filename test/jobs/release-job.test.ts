import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startReleaseJob } from '../../server/jobs/release-job.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const silent = () => ({ info: vi.fn(), error: vi.fn() });

it('checks-at-once-and-every-second-until-it-is-stopped', async () => {
  const release = vi.fn(async () => 0);
  const job = startReleaseJob(release, silent());
  await vi.advanceTimersByTimeAsync(3_000);
  expect(release).toHaveBeenCalledTimes(4);
  await job.stop();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(release).toHaveBeenCalledTimes(4);
});

it('runs-one-check-at-a-time-and-stops-when-the-check-has-ended', async () => {
  let end: (released: number) => void = () => undefined;
  const release = vi.fn(
    () =>
      new Promise<number>((resolve) => {
        end = resolve;
      }),
  );
  const log = silent();
  const job = startReleaseJob(release, log);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(release).toHaveBeenCalledTimes(1);
  const stopped = job.stop();
  end(2);
  await stopped;
  expect(log.info).toHaveBeenCalledWith({ released: 2 }, 'publications released');
});

it('tries-again-after-an-error', async () => {
  const release = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue(0);
  const log = silent();
  const job = startReleaseJob(release, log);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(release).toHaveBeenCalledTimes(2);
  expect(log.error).toHaveBeenCalledOnce();
  await job.stop();
});
