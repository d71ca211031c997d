import type { EventKind } from '../../domain/events/event.js';
import { CouncilArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Query, Resolver, Root, Subscription } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { eventKindEnum } from './event.enum.js';
import { presentEvent } from './event.present.js';
import { Event, EventConnection } from './event.type.js';
import { councilEventStream, type StreamMessage } from './event-subscription.js';

const KindsArg = () =>
  Arg('kinds', () => [eventKindEnum], {
    nullable: true,
    description: 'Only events of these kinds; left out, all kinds.',
  });

interface EventsArguments {
  readonly council: string;
  readonly kinds?: readonly EventKind[] | null;
  readonly after?: string | null;
}

@Resolver()
export class EventResolver {
  @Query(() => EventConnection, {
    description: 'The events of a council, oldest first. Empty if the caller may not see them.',
  })
  async events(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @KindsArg() kinds: readonly EventKind[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'NUMBER');
    return presentPage(await services.findEvents(principal, council, kinds ?? null, request), presentEvent);
  }

  @Subscription(() => Event, {
    name: 'events',
    description:
      'The events of a council as they happen. The stream ends with an error if the caller loses access; continue after the last `cursor`.',
    subscribe: ({ args, context }: { args: EventsArguments; context: GraphqlContext }) => {
      const { council, kinds, after } = args;
      const place = pageRequest({ first: 1, after: after ?? null }, 'NUMBER').after?.[0];
      const from = place === undefined ? null : Number(place);
      return councilEventStream(context, { council, kinds: kinds ?? null, after: from });
    },
  })
  presentMessage(
    @Root() message: StreamMessage,
    @Arg('council', () => String, { description: councilKey }) _council: string,
    @KindsArg() _kinds: readonly EventKind[] | null,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'Begins after the event with this `cursor`, including events that have already happened. Left out, begins with the next event.',
    })
    _after: string | null,
  ) {
    if ('error' in message) throw message.error;
    return presentEvent(message.event);
  }
}
