import { type GraphQLSchema, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { runComputedFields } from './computed-fields.js';
import { shareRootOutcomes } from './execution/root-outcomes.js';
import { AccessResolver } from './resolvers/access.resolver.js';
import { AuditResolver } from './resolvers/audit.resolver.js';
import { BenchmarkResolver } from './resolvers/benchmark.resolver.js';
import { CommitteeResolver } from './resolvers/committee.resolver.js';
import { ComparisonResolver } from './resolvers/comparison.resolver.js';
import { ComparisonGroupResolver } from './resolvers/comparison-group.resolver.js';
import { CouncilResolver } from './resolvers/council.resolver.js';
import { DirectionOfTravelResolver } from './resolvers/direction-of-travel.resolver.js';
import { EventResolver } from './resolvers/event.resolver.js';
import { IdentityProviderResolver } from './resolvers/identity-provider.resolver.js';
import { ImportMappingResolver } from './resolvers/import-mapping.resolver.js';
import { ManagementActionResolver } from './resolvers/management-action.resolver.js';
import { MeasureResolver } from './resolvers/measure.resolver.js';
import { MemberRequestResolver } from './resolvers/member-request.resolver.js';
import { NarrativeResolver } from './resolvers/narrative.resolver.js';
import { ObservationResolver } from './resolvers/observation.resolver.js';
import { OutlookResolver } from './resolvers/outlook.resolver.js';
import { PeriodResolver } from './resolvers/period.resolver.js';
import { PersonResolver } from './resolvers/person.resolver.js';
import { PublicationResolver } from './resolvers/publication.resolver.js';
import { RatingResolver } from './resolvers/rating.resolver.js';
import { ScheduledReportResolver } from './resolvers/scheduled-report.resolver.js';
import { ScorecardResolver } from './resolvers/scorecard.resolver.js';
import { ScorecardChangeResolver } from './resolvers/scorecard-change.resolver.js';
import { ScorecardEditionResolver } from './resolvers/scorecard-edition.resolver.js';
import { ScorecardReportResolver } from './resolvers/scorecard-report.resolver.js';
import { SubscriptionResolver } from './resolvers/subscription.resolver.js';
import { TargetResolver } from './resolvers/target.resolver.js';
import { WebhookResolver } from './resolvers/webhook.resolver.js';
import { refuseUnstorableTexts } from './storable-text.js';

/** The inputs of which exactly one field is given. */
const oneOf = ['BenchmarkAmongInput', 'PublicationEmbargoInput', 'TargetAimInput'];

let built: GraphQLSchema | undefined;

/** The schema of the API; built when it is first asked for. */
export function apiSchema(): GraphQLSchema {
  built ??= completeSchema(buildFromResolvers());
  return built;
}

/** type-graphql asks for one; every subscription here says itself where its events come from. */
const notByTopic = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('nothing is published by topic');
  },
};

function buildFromResolvers(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      AccessResolver,
      AuditResolver,
      BenchmarkResolver,
      CommitteeResolver,
      ComparisonResolver,
      ComparisonGroupResolver,
      CouncilResolver,
      DirectionOfTravelResolver,
      EventResolver,
      IdentityProviderResolver,
      ImportMappingResolver,
      ManagementActionResolver,
      MeasureResolver,
      MemberRequestResolver,
      NarrativeResolver,
      ObservationResolver,
      OutlookResolver,
      PeriodResolver,
      PersonResolver,
      PublicationResolver,
      RatingResolver,
      ScheduledReportResolver,
      ScorecardResolver,
      ScorecardChangeResolver,
      ScorecardEditionResolver,
      ScorecardReportResolver,
      SubscriptionResolver,
      TargetResolver,
      WebhookResolver,
    ],
    pubSub: notByTopic,
    validateFn: (_value, _type, { args }) => refuseUnstorableTexts(args),
  });
}

/** What type-graphql has no decorator for. */
function completeSchema(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const subscription = schema.getSubscriptionType();
  if (query)
    query.description = 'What can be read. What the caller may not see is answered as if it were not there.';
  if (mutation) {
    mutation.description =
      'What can be done. Each takes one input and says in userErrors what is wrong with it; nothing is done by halves unless it says so.';
  }
  if (subscription) {
    subscription.description =
      'What can be told as it happens, by server-sent events: POST /graphql/stream with Accept: text/event-stream.';
  }
  for (const name of oneOf) {
    const input = schema.getType(name);
    if (isInputObjectType(input)) input.isOneOf = true;
  }
  runComputedFields(schema, {
    DirectionOfTravel: new DirectionOfTravelResolver(),
    NotCompared: new ComparisonResolver(),
    Period: new PeriodResolver(),
    Rating: new RatingResolver(),
    ScorecardLine: new ScorecardReportResolver(),
    Target: new TargetResolver(),
  });
  shareRootOutcomes(schema);
  return schema;
}

/** The schema as it is committed: in the order of the alphabet, so that a change shows as what it is. */
export const printApiSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
