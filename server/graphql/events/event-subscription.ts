import { AccessRefused } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { CouncilEvent, EventKind } from '../../domain/events/event.js';
import type { GraphqlContext } from '../api/context.js';

/** An event; or, last of all, why there will be no more. */
export type StreamMessage = { readonly event: CouncilEvent } | { readonly refusal: unknown };

export interface EventsWanted {
  /** GSS code. */
  readonly council: string;
  readonly kinds: readonly EventKind[] | null;
  /** The place behind which to begin; `null` is the end. */
  readonly after: number | null;
}

/** Milliseconds after which it is asked again who listens, though nothing has happened. */
const recheck = 5_000;
/** How many events are read at a time. */
const pageSize = 100;

/**
 * Tells of a council's events as they happen, each once and in their order. Who listens is asked again before anything
 * is told, and every five seconds.
 */
export async function* councilEventStream(
  { services, stream }: GraphqlContext,
  { council, kinds, after }: EventsWanted,
): AsyncGenerator<StreamMessage, void, undefined> {
  if (!stream) throw new Error('a subscription came where no stream is');
  const { ending, identifyAgain } = stream;
  let place = after;
  try {
    while (!ending.aborted) {
      const principal = await identifyAgain();
      // Read first: what happens between the two is in the page, and what is in no page has been passed.
      const last = await services.findLastEvent(principal, council);
      if (last === null) throw notTheirs(council);
      place ??= last;
      for (;;) {
        const page = await services.findEvents(principal, council, kinds, {
          first: pageSize,
          after: [`${place}`],
        });
        for (const { node } of page?.nodes ?? []) {
          if (ending.aborted) return;
          yield { event: node };
          place = node.sequence;
        }
        if (!page?.hasNextPage) break;
      }
      place = Math.max(place, last);
      await untilSomethingHappens(services, principal, council, place, ending);
    }
  } catch (refusal) {
    if (!ending.aborted) yield { refusal };
  }
}

const notTheirs = (council: string): AccessRefused =>
  new AccessRefused('FORBIDDEN', `events of council ${council} need a role inside that council.`);

async function untilSomethingHappens(
  services: GraphqlContext['services'],
  principal: Principal,
  council: string,
  place: number,
  ending: AbortSignal,
): Promise<void> {
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
