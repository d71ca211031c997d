import { AccessRefused } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { CouncilEvent, EventKind } from '../../domain/events/event.js';
import type { GraphqlContext } from '../api/context.js';

/**
 * An event or, as the last message, the error that ends the stream. `principal` is the caller with their access at the
 * time of the message. The fields of the message are read with this access.
 */
export type StreamMessage = { readonly principal: Principal } & (
  | { readonly event: CouncilEvent }
  | { readonly error: unknown }
);

export interface StreamQuestion {
  /** The council's GSS code. */
  readonly council: string;
  readonly kinds: readonly EventKind[] | null;
  /** The sequence number after which to begin; `null` begins after the last event so far. */
  readonly after: number | null;
}

/** Milliseconds after which the caller's access is checked again if there was no event. */
const recheck = 5_000;
/** The number of events that are read at a time. */
const pageSize = 100;

/**
 * Yields a council's events as they happen, each once and in order. The caller's access is checked again before
 * new events are read, and every five seconds.
 */
export async function* councilEventStream(
  { services, stream, principal: subscriber }: GraphqlContext,
  { council, kinds, after }: StreamQuestion,
): AsyncGenerator<StreamMessage, void, undefined> {
  if (!stream) throw new Error('a subscription outside a stream');
  const { ending, identifyAgain } = stream;
  let place = after;
  let principal = subscriber;
  try {
    while (!ending.aborted) {
      principal = await identifyAgain();
      // `last` is read before the pages, so that the pages contain every wanted event up to `last`, and `place` can
      // skip to it.
      const last = await services.findLastEvent(principal, council);
      if (last === null) throw accessRefused(council);
      place ??= last;
      for (;;) {
        const page = await services.findEvents(
          principal,
          council,
          { kinds },
          {
            first: pageSize,
            after: [`${place}`],
          },
        );
        for (const { node } of page?.nodes ?? []) {
          if (ending.aborted) return;
          yield { event: node, principal };
          place = node.sequence;
        }
        if (!page?.hasNextPage) break;
      }
      place = Math.max(place, last);
      await waitForEvent({ services, principal, council, place, ending });
    }
  } catch (error) {
    if (!ending.aborted) yield { error, principal };
  }
}

const accessRefused = (council: string): AccessRefused =>
  new AccessRefused('FORBIDDEN', `events of council ${council} need a role inside that council.`);

interface Wait {
  readonly services: GraphqlContext['services'];
  readonly principal: Principal;
  readonly council: string;
  readonly place: number;
  readonly ending: AbortSignal;
}

async function waitForEvent({ services, principal, council, place, ending }: Wait): Promise<void> {
  const waiting = new AbortController();
  const stop = (): void => waiting.abort();
  const timer = setTimeout(stop, recheck);
  ending.addEventListener('abort', stop, { once: true });
  if (ending.aborted) stop();
  try {
    await services.watchEvents(principal, council, place, waiting.signal);
  } finally {
    clearTimeout(timer);
    ending.removeEventListener('abort', stop);
  }
}
