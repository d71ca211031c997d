import { mayEnter } from '../../access/policy.js';
import type { Principal, Tenant } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';

/** Milliseconds between two queries. */
const interval = 1_000;

interface Waiting {
  readonly after: number;
  readonly wake: () => void;
}

interface Watch {
  readonly waiting: Set<Waiting>;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Waits until a council has an event after the sequence number `after`, or until the signal is aborted. All
 * waiting callers of one council share one query per second. If the database is unavailable, the callers go on
 * waiting. Returns at once if the caller may not see the events.
 */
export const watchEvents = (sessions: DatabaseSessions) => {
  const watches = new Map<string, Watch>();

  async function poll(tenant: Tenant, watch: Watch): Promise<void> {
    const last = await sessions.inCouncil(tenant, ({ eventTrail }) => eventTrail.last()).catch(() => 0);
    for (const { after, wake } of [...watch.waiting]) if (last > after) wake();
    if (watch.waiting.size > 0) watch.timer = setTimeout(poll, interval, tenant, watch);
    else watches.delete(tenant.councilId);
  }

  return (principal: Principal, council: string, after: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const tenant = mayEnter(principal, 'events', council);
      if (!tenant || signal.aborted) return resolve();
      const watch: Watch = watches.get(tenant.councilId) ?? { waiting: new Set(), timer: undefined };
      watches.set(tenant.councilId, watch);
      const waiting: Waiting = {
        after,
        wake: () => {
          watch.waiting.delete(waiting);
          signal.removeEventListener('abort', waiting.wake);
          resolve();
        },
      };
      watch.waiting.add(waiting);
      signal.addEventListener('abort', waiting.wake, { once: true });
      watch.timer ??= setTimeout(poll, interval, tenant, watch);
    });
};
