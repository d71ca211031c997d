import type { Order } from '../../persistence/sql/order.js';
import { CouncilArg } from '../api/arguments.js';
import { dateArgument } from '../api/bad-argument.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Query, Resolver, Root, Subscription } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { EventFilter, EventStreamFilter } from './event.input.js';
import { presentEvent } from './event.present.js';
import { Event, EventConnection, eventOrder } from './event.type.js';
import { councilEventStream, type StreamMessage } from './event-subscription.js';

interface EventsArguments {
  readonly council: string;
  readonly filter?: EventStreamFilter | null;
  readonly after?: string | null;
}

@Resolver()
export class EventResolver {
  @Query(() => EventConnection, {
    description: 'The events of a council. Empty if the caller may not see them.',
  })
  async events(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('filter', () => EventFilter, {
      nullable: true,
      description: 'Conditions that the events must meet; all events if left out.',
    })
    filter: EventFilter | null,
    @eventOrder.OrderByArg() orderBy: Order<'OCCURRED'> | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const question = {
      kinds: filter?.kinds ?? null,
      from: dateArgument('filter.from', filter?.from),
      until: dateArgument('filter.until', filter?.until),
      direction: eventOrder.read(orderBy).direction,
    };
    const request = pageRequest(page, 'NUMBER');
    return presentPage(await services.findEvents(principal, council, question, request), presentEvent);
  }

  @Subscription(() => Event, {
    name: 'events',
    description:
      'The events of a council as they happen. The stream ends with an error if the caller loses access; continue after the last `cursor`.',
    subscribe: ({ args, context }: { args: EventsArguments; context: GraphqlContext }) => {
      const { council, filter, after } = args;
      const place = pageRequest({ first: 1, after: after ?? null }, 'NUMBER').after?.[0];
      const from = place === undefined ? null : Number(place);
      return councilEventStream(context, { council, kinds: filter?.kinds ?? null, after: from });
    },
  })
  presentMessage(
    @Root() message: StreamMessage,
    @Arg('council', () => String, { description: councilKey }) _council: string,
    @Arg('filter', () => EventStreamFilter, {
      nullable: true,
      description: 'Conditions that the events must meet; all events if left out.',
    })
    _filter: EventStreamFilter | null,
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
