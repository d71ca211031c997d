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
    description: 'Only what is of these kinds; left out, everything.',
  });

interface EventsArguments {
  readonly council: string;
  readonly kinds?: readonly EventKind[] | null;
  readonly after?: string | null;
}

@Resolver()
export class EventResolver {
  @Query(() => EventConnection, {
    description: "What happened in a council's house, oldest first; nothing where the caller may not see it.",
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
      "What happens in a council's house, as it happens. It ends with an error where the caller is let in no more; go on behind the last `cursor`.",
    subscribe: ({ args, context }: { args: EventsArguments; context: GraphqlContext }) => {
      const { council, kinds, after } = args;
      const place = pageRequest({ first: 1, after: after ?? null }, 'NUMBER').after?.[0];
      const from = place === undefined ? null : Number(place);
      return councilEventStream(context, { council, kinds: kinds ?? null, after: from });
    },
  })
  told(
    @Root() said: StreamMessage,
    @Arg('council', () => String, { description: councilKey }) _council: string,
    @KindsArg() _kinds: readonly EventKind[] | null,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'Begin behind the event with this `cursor`, also with those that have happened already; left out, with what happens from now on.',
    })
    _after: string | null,
  ) {
    if ('refusal' in said) throw said.refusal;
    return presentEvent(said.event);
  }
}
