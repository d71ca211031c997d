import { mayEnter } from '../../access/policy.js';
import type { Principal, Tenant } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';

/** Milliseconds from one look to the next. */
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
 * Waits until a council has an event behind a place, or until the signal says so. However many wait for one council,
 * the database is asked once a second, and not at all while nobody waits; while it is away they go on waiting.
 */
export const watchEvents = (sessions: DatabaseSessions) => {
  const watches = new Map<string, Watch>();

  async function look(tenant: Tenant, watch: Watch): Promise<void> {
    const last = await sessions.inCouncil(tenant, ({ eventTrail }) => eventTrail.last()).catch(() => 0);
    for (const { after, wake } of [...watch.waiting]) if (last > after) wake();
    if (watch.waiting.size > 0) watch.timer = setTimeout(look, interval, tenant, watch);
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
      watch.timer ??= setTimeout(look, interval, tenant, watch);
    });
};
