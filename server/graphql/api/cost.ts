import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { pageLimits } from '../api/cursor.js';

/** One is about what it takes to answer one field. */
export const costLimit = 150_000;

/**
 * What a field of the root costs by itself: its way to the database and back; of a scorecard a dozen ways there
 * and back, and the rating of all its lines.
 */
const rootCosts: Readonly<Record<string, number>> = {
  scorecard: 5_000,
  scorecardLikeForLike: 10_000,
  dueReports: 10_000,
};
const usualRootCost = 500;

/** Of `__schema` or `__type`, whatever is asked of it: graphql limits its depth. */
const introspectionCost = 20_000;

/** How long lists without `first` or `last` tend to be, by type and field. */
const listSizes: Readonly<Record<string, number>> = {
  'ScorecardReport.lines': 50,
  'ScorecardLine.standards': 2,
  'ScorecardLine.narratives': 3,
  'ScorecardLine.priorities': 3,
  'ScorecardLine.secondLooks': 1,
  'NarrativeAction.progress': 3,
  'DueReport.reminders': 20,
  'MeasureMonitoring.requests': 2,
  'MeasureMonitoring.standards': 2,
  'MeasureMonitoring.fiveYears': 5,
  'MeasureMonitoring.yearTargets': 2,
  'MeasureMonitoring.expected': 12,
  'ExpectedPeriod.targets': 1,
  'MemberRequest.aspects': 5,
  'Committee.meetings': 10,
  'DirectionOfTravel.comparedWith': 2,
  'Benchmark.averages': 3,
  'Comparator.missing': 3,
  'NotCompared.missing': 10,
  'MeasureTrend.points': 15,
  'Outlier.kinds': 4,
  'EventRatings.lines': 10,
  'WebhookDelivery.attempts': 3,
  'Webhook.kinds': 6,
  'PublishedReport.lines': 50,
  'PublishedReport.changes': 50,
  'ChangesSince.changes': 50,
  'PublishedLine.standards': 2,
  'PublishedLine.narratives': 3,
};
const usualListSize = 10;

/**
 * What an operation costs at most, before it is run: a field is one, and what is in a list counts as often as
 * the list may be long. A connection is as long as its `first`, written or given as a variable.
 *
 * @example { measures(first: 100) { nodes { code } } } costs 500 + 1 + 100
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();
  const root = schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root, 1) : 0;

  /** `length` is that of the connection which the set is in. */
  function costOfSet(set: SelectionSetNode, type: GraphQLNamedType, length: number): number {
    return set.selections.reduce((sum, selection) => sum + costOfSelection(selection, type, length), 0);
  }

  function costOfSelection(selection: SelectionNode, type: GraphQLNamedType, length: number): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return costOfField(selection, type, length);
      case Kind.INLINE_FRAGMENT: {
        const named = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        return costOfSet(selection.selectionSet, named ?? type, length);
      }
      case Kind.FRAGMENT_SPREAD:
        return costOfFragment(selection.name.value, length);
    }
  }

  // Reckoned once, so that fragments within fragments do not double the work with every level.
  function costOfFragment(name: string, length: number): number {
    const key = `${name} ${length}`;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    if (!type) return 0;
    const cost = known.get(key) ?? costOfSet(fragment.selectionSet, type, length);
    known.set(key, cost);
    return cost;
  }

  function costOfField(node: FieldNode, parent: GraphQLNamedType, length: number): number {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return introspectionCost;
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!isObjectType(parent) || !field) return 1;
    const own = parent === root ? (rootCosts[name] ?? usualRootCost) : 1;
    if (!node.selectionSet) return own;
    const within = costOfSet(
      node.selectionSet,
      getNamedType(field.type),
      argument(node, field, 'first') ?? 1,
    );
    return own + within * sizeOf(parent, field, node, length);
  }

  function sizeOf(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    length: number,
  ): number {
    if (!isListType(getNullableType(field.type))) return 1;
    if (parent.name.endsWith('Connection')) return length;
    return argument(node, field, 'last') ?? listSizes[`${parent.name}.${field.name}`] ?? usualListSize;
  }

  /** More than is allowed counts as what is allowed, and less as nothing, never as a discount: it will be refused. */
  function argument(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    name: string,
  ): number | undefined {
    const declared = field.args.find((candidate) => candidate.name === name);
    if (!declared) return undefined;
    const given = node.arguments?.find((candidate) => candidate.name.value === name)?.value;
    const value = given ? numberOf(given) : undefined;
    return Math.max(0, Math.min(value ?? Number(declared.defaultValue), pageLimits.most));
  }

  function numberOf(value: ValueNode): number | undefined {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return undefined;
    const given = variables[value.name.value];
    if (typeof given === 'number') return given;
    const definition = operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === value.name.value,
    );
    return definition?.defaultValue ? numberOf(definition.defaultValue) : undefined;
  }
}
