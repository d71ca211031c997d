import { type GraphQLSchema, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { accessResolvers } from '../access/index.js';
import { takeEveryAreaCode } from '../api/area-codes.js';
import { bindCursors } from '../api/bind-cursors.js';
import { checkInputs } from '../api/check-inputs.js';
import { resolveTotalCounts } from '../api/connection.js';
import { followEdges } from '../api/follow-edges.js';
import { areasResolvers } from '../areas/index.js';
import { auditResolvers } from '../audit/index.js';
import { BenchmarkedAreaFields, ComparedPointFields } from '../benchmarks/benchmark-fields.resolver.js';
import { benchmarksResolvers } from '../benchmarks/index.js';
import { ComparisonResolver, MissingMemberResolver } from '../comparisons/comparison.resolver.js';
import { comparisonsResolvers } from '../comparisons/index.js';
import { eventsResolvers } from '../events/index.js';
import { shareRootOutcomes } from '../execution/root-outcomes.js';
import { importsResolvers } from '../imports/index.js';
import { measuresResolvers } from '../measures/index.js';
import { MeasureFields } from '../measures/measure-fields.resolver.js';
import { meetingsResolvers } from '../meetings/index.js';
import { narrativesResolvers } from '../narratives/index.js';
import { AbsenceResolver } from '../observations/absence.resolver.js';
import { observationsResolvers } from '../observations/index.js';
import { refusedSubmission } from '../observations/observation.payload.js';
import { ObservationFields } from '../observations/observation-fields.resolver.js';
import { publicationsResolvers } from '../publications/index.js';
import { DirectionOfTravelResolver } from '../ratings/direction-of-travel.resolver.js';
import { ratingsResolvers } from '../ratings/index.js';
import { RatingResolver } from '../ratings/rating.resolver.js';
import { reportsResolvers } from '../reports/index.js';
import { ScorecardLineResolver } from '../reports/scorecard-line.resolver.js';
import { ScorecardReportResolver } from '../reports/scorecard-report.resolver.js';
import { scorecardsResolvers } from '../scorecards/index.js';
import { targetsResolvers } from '../targets/index.js';
import { TargetFields } from '../targets/target-fields.resolver.js';
import { valuesResolvers } from '../values/index.js';
import { PeriodResolver } from '../values/period.resolver.js';
import { runComputedFields } from './computed-fields.js';
import { NodeResolver } from './node.resolver.js';

/** The OneOf inputs. A caller must give exactly one of their fields. */
const oneOf = [
  'BenchmarkAmongInput',
  'PublicationEmbargoInput',
  'PublicationOfInput',
  'ReportOfInput',
  'TargetAimInput',
];

let built: GraphQLSchema | undefined;

/** Returns the schema of the API, which is built on first use. */
export function apiSchema(): GraphQLSchema {
  built ??= completeSchema(buildFromResolvers());
  return built;
}

/**
 * The placeholder for the pub/sub engine that type-graphql requires. It is never used, because every subscription
 * has a `subscribe` function of its own.
 */
const notByTopic = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('no subscription uses the pub/sub engine');
  },
};

function buildFromResolvers(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      ...valuesResolvers,
      ...auditResolvers,
      ...areasResolvers,
      ...measuresResolvers,
      ...targetsResolvers,
      ...observationsResolvers,
      ...comparisonsResolvers,
      ...ratingsResolvers,
      ...scorecardsResolvers,
      ...importsResolvers,
      ...narrativesResolvers,
      ...reportsResolvers,
      ...benchmarksResolvers,
      ...publicationsResolvers,
      ...meetingsResolvers,
      ...accessResolvers,
      ...eventsResolvers,
      NodeResolver,
    ],
    pubSub: notByTopic,
    // The validation of type-graphql is off, because checkArguments and checkInputs check all values.
    validate: false,
  });
}

/** Adds the parts of the schema for which type-graphql has no decorator. */
function completeSchema(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const subscription = schema.getSubscriptionType();
  if (query)
    query.description =
      'Queries read data. Data that the caller may not see is answered as if it did not exist.';
  if (mutation) {
    mutation.description =
      'Mutations change data. Each takes one input and reports its errors in userErrors. A mutation is applied completely or not at all, unless its description says otherwise.';
  }
  if (subscription) {
    subscription.description =
      'Subscriptions send events as they happen, as server-sent events: POST /graphql/stream with Accept: text/event-stream.';
  }
  for (const name of oneOf) {
    const input = schema.getType(name);
    if (isInputObjectType(input)) input.isOneOf = true;
  }
  runComputedFields(schema, {
    Absence: new AbsenceResolver(),
    BenchmarkedArea: new BenchmarkedAreaFields(),
    ComparedPoint: new ComparedPointFields(),
    DirectionOfTravel: new DirectionOfTravelResolver(),
    Measure: new MeasureFields(),
    MissingMember: new MissingMemberResolver(),
    NotCompared: new ComparisonResolver(),
    Observation: new ObservationFields(),
    Period: new PeriodResolver(),
    LiveRating: new RatingResolver(),
    ScorecardLine: new ScorecardLineResolver(),
    ScorecardReport: new ScorecardReportResolver(),
    Target: new TargetFields(),
  });
  resolveTotalCounts(schema);
  followEdges(schema);
  bindCursors(schema);
  takeEveryAreaCode(schema);
  checkInputs(schema, { observationsSubmit: refusedSubmission });
  shareRootOutcomes(schema);
  return schema;
}

/** Prints the schema as it is committed: in alphabetical order, so that diffs show real changes only. */
export const printApiSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
