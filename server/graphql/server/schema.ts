import { type GraphQLSchema, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccessResolver } from '../access/access.resolver.js';
import { IdentityProviderResolver } from '../access/identity-provider.resolver.js';
import { PersonResolver } from '../access/person.resolver.js';
import { SubscriptionResolver } from '../access/subscription.resolver.js';
import { refuseUnstorableTexts } from '../api/nul-characters.js';
import { CouncilResolver } from '../areas/council.resolver.js';
import { AuditResolver } from '../audit/audit.resolver.js';
import { BenchmarkResolver } from '../benchmarks/benchmark.resolver.js';
import { ComparisonResolver } from '../comparisons/comparison.resolver.js';
import { ComparisonGroupResolver } from '../comparisons/comparison-group.resolver.js';
import { EventResolver } from '../events/event.resolver.js';
import { WebhookResolver } from '../events/webhook.resolver.js';
import { shareRootOutcomes } from '../execution/root-outcomes.js';
import { ImportMappingResolver } from '../imports/import-mapping.resolver.js';
import { MeasureResolver } from '../measures/measure.resolver.js';
import { MemberRequestResolver } from '../meetings/member-request.resolver.js';
import { ScheduledReportResolver } from '../meetings/scheduled-report.resolver.js';
import { ManagementActionResolver } from '../narratives/management-action.resolver.js';
import { NarrativeResolver } from '../narratives/narrative.resolver.js';
import { ObservationResolver } from '../observations/observation.resolver.js';
import { PublicationResolver } from '../publications/publication.resolver.js';
import { DirectionOfTravelResolver } from '../ratings/direction-of-travel.resolver.js';
import { RatingResolver } from '../ratings/rating.resolver.js';
import { OutlookResolver } from '../reports/outlook.resolver.js';
import { ScorecardEditionResolver } from '../reports/scorecard-edition.resolver.js';
import { ScorecardReportResolver } from '../reports/scorecard-report.resolver.js';
import { CommitteeResolver } from '../scorecards/committee.resolver.js';
import { ScorecardResolver } from '../scorecards/scorecard.resolver.js';
import { ScorecardChangeResolver } from '../scorecards/scorecard-change.resolver.js';
import { TargetResolver } from '../targets/target.resolver.js';
import { PeriodResolver } from '../values/period.resolver.js';
import { runComputedFields } from './computed-fields.js';

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
