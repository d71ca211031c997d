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
import { pageLimits } from './cursor.js';

/** The most points that an operation may cost. One point is about the work of one field. */
export const costLimit = 150_000;

/**
 * The points of a root field by itself, if not the usual ones for one database round trip. A scorecard needs a dozen
 * round trips and rates all of its lines.
 */
const rootCosts: Readonly<Record<string, number>> = {
  dueReports: 10_000,
};
const usualRootCost = 500;

/** The points of an edge for each of its parents, if it computes more for each than one point's worth. */
const edgeCosts: Readonly<Record<string, number>> = {
  'Publication.changesSince': 5_000,
  'Scorecard.report': 5_000,
  'ScorecardReport.likeForLike': 5_000,
  'ScorecardReport.readiness': 5_000,
};

/** The points of `__schema` or `__type` with any selection: graphql limits its depth. */
const introspectionCost = 20_000;

/** Typical lengths of lists without `first` or `last`, by type and field. */
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
  'Publication.changes': 50,
  'ChangesSince.changes': 50,
  'Publication.versions': 2,
  'Report.lines': 50,
  'RatedLine.narratives': 3,
  'RatedLine.standards': 2,
  'PublishedLine.standards': 2,
  'PublishedLine.narratives': 3,
};
const usualListSize = 10;

/**
 * The estimated cost of an operation before it is run: one point a field, multiplied within a list by the expected
 * length of the list. The length of a connection is its `first`, as a literal or a variable.
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
  const costOfFragments = new Map<string, number>();
  const root = schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root, 1) : 0;

  /** `length` is that of the connection that holds the set. */
  function costOfSet(set: SelectionSetNode, type: GraphQLNamedType, length: number): number {
    return set.selections.reduce((sum, selection) => sum + costOfSelection(selection, type, length), 0);
  }

  function costOfSelection(selection: SelectionNode, type: GraphQLNamedType, length: number): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return costOfField(selection, type, length);
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        return costOfSet(selection.selectionSet, condition ?? type, length);
      }
      case Kind.FRAGMENT_SPREAD:
        return costOfFragment(selection.name.value, length);
    }
  }

  // Cached, so that nested fragments do not double the work with every level.
  function costOfFragment(name: string, length: number): number {
    const key = `${name} ${length}`;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    if (!type) return 0;
    const cost = costOfFragments.get(key) ?? costOfSet(fragment.selectionSet, type, length);
    costOfFragments.set(key, cost);
    return cost;
  }

  function costOfField(node: FieldNode, parent: GraphQLNamedType, length: number): number {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return introspectionCost;
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!isObjectType(parent) || !field) return 1;
    const ownCost =
      parent === root ? (rootCosts[name] ?? usualRootCost) : (edgeCosts[`${parent.name}.${name}`] ?? 1);
    if (!node.selectionSet) return ownCost;
    const within = costOfSet(node.selectionSet, getNamedType(field.type), pageLength(node, field) ?? 1);
    return ownCost + within * sizeOf(parent, field, node, length);
  }

  function sizeOf(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    length: number,
  ): number {
    if (!isListType(getNullableType(field.type))) return 1;
    if (parent.name.endsWith('Connection')) return length;
    return pageLength(node, field) ?? listSizes[`${parent.name}.${field.name}`] ?? usualListSize;
  }

  /**
   * The length that `first` or `last` asks for; `undefined` for a field that has neither. Clamped to 0 and the page
   * limit: values outside are rejected later, and a negative one must not reduce the cost.
   */
  function pageLength(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const declared = field.args.filter(({ name }) => name === 'first' || name === 'last');
    if (declared.length === 0) return undefined;
    const lengths = declared.flatMap(({ name, defaultValue }) => {
      const literal = node.arguments?.find((candidate) => candidate.name.value === name)?.value;
      const length = (literal ? numberOf(literal) : undefined) ?? defaultValue;
      return typeof length === 'number' ? [length] : [];
    });
    const length = lengths.length === 0 ? pageLimits.usual : Math.max(...lengths);
    return Math.max(0, Math.min(length, pageLimits.most));
  }

  function numberOf(value: ValueNode): number | undefined {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return undefined;
    const variable = variables[value.name.value];
    if (typeof variable === 'number') return variable;
    const definition = operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === value.name.value,
    );
    return definition?.defaultValue ? numberOf(definition.defaultValue) : undefined;
  }
}
