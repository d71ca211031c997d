import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { edgeOperations } from '../../access/edge-operations.js';
import type { Operation } from '../../access/permissions.js';
import { rootFields } from '../api/root-fields.js';

/** Reports that take long: only their answers are worth caching. */
const reports: readonly Operation[] = [
  'scorecard',
  'benchmark',
  'benchmarkTrend',
  'compareCouncils',
  'outliers',
];

/** The root fields whose answers may be cached. */
const cachedOperations: ReadonlySet<string> = new Set(reports);

/**
 * The operations that read audited rows only. Their answers change only when something is written. The edges of
 * other operations may depend on the clock (a release, a due date) or on rows outside the audit chains (a delivery,
 * the last use of a key), and the change counter covers neither of these.
 */
const storedOperations: ReadonlySet<string> = new Set<Operation>([
  ...reports,
  'committee',
  'committees',
  'comparisonGroup',
  'comparisonGroups',
  'council',
  'councilSettings',
  'councils',
  'measure',
  'measureLineage',
  'measureMonitoring',
  'measures',
  'meeting',
  'meetings',
  'narrative',
  'narratives',
  'observations',
  'period',
  'periods',
  'publicationRules',
  'scheduledReports',
  'scorecardChanges',
  'scorecardEdition',
  'scorecardLikeForLike',
  'scorecards',
  'target',
  'targets',
]);

/**
 * Edges that depend on the clock although their operation is in `storedOperations`. The value is `null` if the edge
 * always depends on the clock. Otherwise it names an argument: the edge depends on the clock only if the argument
 * is left out, because it then stands for today.
 */
const clockEdges: Readonly<Record<string, string | null>> = {
  'Council.neighbours': 'on',
  'Measure.scorecards': null,
  'Scorecard.edition': 'on',
  'Scorecard.measures': 'on',
  'Scorecard.report': 'of',
  'Scorecard.targets': null,
};

/** A selected edge that depends on the clock unless the argument is given. */
interface ClockEdge {
  readonly node: FieldNode;
  readonly argument: string;
}

/**
 * The clock edges that a document selects; `null` if its answer depends on the clock with any values of the
 * variables.
 */
type ClockEdges = readonly ClockEdge[] | null;

const edgesByOperation = new WeakMap<OperationDefinitionNode, ClockEdges>();

export interface SelectedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * Returns true if the answer may be cached until the next write: all root fields are reports, and every field that
 * is selected in the document reads audited rows only and does not depend on the clock.
 */
export function isCacheable(
  selected: SelectedOperation,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const { document, operation } = selected;
  if (!rootFields(document, operation).every((name) => cachedOperations.has(name))) return false;
  const known = edgesByOperation.get(operation);
  const edges = known === undefined ? clockEdgesOf(selected) : known;
  edgesByOperation.set(operation, edges);
  return edges?.every(({ node, argument }) => isGiven(node, argument, variables)) ?? false;
}

/**
 * Returns the edges of a document that depend on the clock. It searches all definitions of the document, including
 * fragments that the operation does not use.
 */
function clockEdgesOf({ schema, document }: SelectedOperation): ClockEdges {
  const edges: ClockEdge[] = [];
  let isTimeless = true;
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const parent = typeInfo.getParentType();
        if (!parent) return;
        const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
        for (const { name } of types) {
          const argument = clockArgument(`${name}.${node.name.value}`);
          if (argument === undefined) continue;
          if (argument === null) isTimeless = false;
          else edges.push({ node, argument });
        }
      },
    }),
  );
  return isTimeless ? edges : null;
}

/**
 * Returns the argument without which a field depends on the clock: `undefined` if the field never depends on the
 * clock, `null` if it always does. The place is the name of the type and of the field, for example
 * `Council.neighbours`.
 */
function clockArgument(place: string): string | null | undefined {
  const listed = clockEdges[place];
  if (listed !== undefined) return listed;
  const operation = (edgeOperations as Readonly<Record<string, Operation>>)[place];
  return operation === undefined || storedOperations.has(operation) ? undefined : null;
}

function isGiven(node: FieldNode, argument: string, variables: Readonly<Record<string, unknown>>): boolean {
  const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
  if (!value || value.kind === Kind.NULL) return false;
  return value.kind !== Kind.VARIABLE || (variables[value.name.value] ?? null) !== null;
}
