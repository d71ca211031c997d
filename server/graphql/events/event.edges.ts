import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listLoaderOf } from '../api/loader.js';
import { Council } from '../areas/council.type.js';
import { councilWithCode } from '../areas/council-loader.js';
import { Measure } from '../measures/measure.type.js';
import { Publication } from '../publications/publication.type.js';
import { loadPublication } from '../publications/publication-loaders.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import {
  Event,
  EventColourChange,
  EventComparedWith,
  type EventKeys,
  EventPing,
  EventPublication,
  EventRatings,
} from './event.type.js';
import { loadWebhook } from './event-loader.js';
import { Webhook } from './webhook.type.js';

const loadScorecard = listLoaderOf<string, null, Scorecard | null>(
  async ({ services, principal }, council, codes) => {
    const scorecards = await services.findEventScorecards(principal, council ?? '', codes);
    return codes.map((code) => scorecards.get(code) ?? null);
  },
);

const loadMeasure = listLoaderOf<string, null, Measure | null>(
  async ({ services, principal }, council, codes) => {
    const measures = await services.findEventMeasures(principal, council ?? '', codes);
    return codes.map((code) => measures.get(code) ?? null);
  },
);

const scorecardOf = (context: GraphqlContext, { council, scorecard }: EventKeys) =>
  loadScorecard(context, { council, parent: scorecard, args: null });

const publicationDescription = 'The publication; null if the caller may not read it.';
const ofReport = 'The scorecard of the report; null if the caller may not see it.';

@Resolver(() => Event)
export class EventEdges {
  @FieldResolver(() => Council, { description: 'The council in which it happened.' })
  council(@Root() { gssCode }: Event, @Ctx() context: GraphqlContext) {
    return councilWithCode(context, gssCode);
  }
}

@Resolver(() => EventPublication)
export class EventPublicationEdges {
  @FieldResolver(() => Scorecard, { nullable: true, description: ofReport })
  scorecard(@Root() { keys }: EventPublication, @Ctx() context: GraphqlContext) {
    return scorecardOf(context, keys);
  }

  @FieldResolver(() => Publication, { nullable: true, description: publicationDescription })
  publication(@Root() { keys }: EventPublication, @Ctx() context: GraphqlContext) {
    return loadPublication(context, keys.publication);
  }
}

@Resolver(() => EventRatings)
export class EventRatingsEdges {
  @FieldResolver(() => Scorecard, { nullable: true, description: ofReport })
  scorecard(@Root() { keys }: EventRatings, @Ctx() context: GraphqlContext) {
    return scorecardOf(context, keys);
  }

  @FieldResolver(() => Publication, { nullable: true, description: publicationDescription })
  publication(@Root() { keys }: EventRatings, @Ctx() context: GraphqlContext) {
    return loadPublication(context, keys.publication);
  }
}

@Resolver(() => EventComparedWith)
export class EventComparedWithEdges {
  @FieldResolver(() => Publication, { nullable: true, description: publicationDescription })
  publication(@Root() { keys }: EventComparedWith, @Ctx() context: GraphqlContext) {
    return loadPublication(context, keys.publication);
  }
}

@Resolver(() => EventColourChange)
export class EventColourChangeEdges {
  @FieldResolver(() => Measure, {
    nullable: true,
    description: 'The measure of the line; null if the caller may not see it.',
  })
  measure(@Root() { keys: { council, measure } }: EventColourChange, @Ctx() context: GraphqlContext) {
    return loadMeasure(context, { council, parent: measure, args: null });
  }
}

@Resolver(() => EventPing)
export class EventPingEdges {
  @FieldResolver(() => Webhook, {
    nullable: true,
    description: 'The tested webhook; null if it was removed, and for callers who are not administrators.',
  })
  webhook(@Root() { keys: { council, webhook } }: EventPing, @Ctx() context: GraphqlContext) {
    return loadWebhook(context, { council, parent: webhook, args: null });
  }
}
