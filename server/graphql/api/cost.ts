import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { edgeOperations } from '../../access/edge-operations.js';
import { pageLimits } from './cursor.js';

/** The most points that an operation may cost. One point is about the work of one field. */
export const costLimit = 150_000;

/** The points of the root fields, without their selections, that cost more than one database round trip. */
const rootCosts: Readonly<Record<string, number>> = {
  dueReports: 10_000,
};
const usualRootCost = 500;

/**
 * The points of the read that an edge makes. They are counted once, because the rows of all parents of the edge are
 * read together. Edges are the fields of `edgeOperations`.
 */
const edgeReadCost = 100;

/**
 * The points of an edge for each of its parents. Listed are the edges that need more work for each parent than one
 * point. A report, for example, needs a dozen round trips and rates all of its lines.
 */
const edgeCosts: Readonly<Record<string, number>> = {
  'Council.dueReports': 5_000,
  'Measure.benchmark': 200,
  'Measure.monitoring': 2_000,
  'Publication.changesSince': 5_000,
  'Scorecard.report': 5_000,
  'ScorecardReport.likeForLike': 5_000,
  'ScorecardReport.readiness': 5_000,
};

/** The points of `__schema` or `__type`, independent of the selection, because graphql-js limits its depth. */
const introspectionCost = 20_000;

/** Typical lengths of lists without `first` or `last`, by type and field. */
const listSizes: Readonly<Record<string, number>> = {
  'Observation.rolledUpFrom': 3,
  'ScorecardReport.lines': 50,
  'ScorecardLine.standards': 2,
  'ScorecardLine.narratives': 3,
  'ScorecardLine.priorities': 3,
  'ScorecardLine.secondLooks': 1,
  'NarrativesApprovePayload.narratives': 20,
  'NarrativesReturnPayload.narratives': 5,
  'NarrativesSubmitPayload.narratives': 20,
  'NarrativesWritePayload.narratives': 20,
  'TargetsSetPayload.targets': 20,
  'TargetsConfirmPayload.targets': 20,
  'DueReport.reminders': 20,
  'MeasureMonitoring.requests': 2,
  'MeasureMonitoring.standards': 2,
  'MeasureMonitoring.fiveYears': 5,
  'MeasureMonitoring.yearTargets': 2,
  'MeasureMonitoring.expected': 12,
  'ExpectedPeriod.targets': 1,
  'MeasureMonitoring.actions': 3,
  'MeasureLineage.predecessors': 1,
  'MeasureLineage.successors': 1,
  'MemberRequest.aspects': 5,
  'EditionInForce.lines': 50,
  'EditionLine.priorities': 3,
  'EditionInForce.changes': 3,
  'ScorecardReport.narratives': 3,
  'ScorecardReport.reportedSummaries': 2,
  'LikeForLike.leftOut': 3,
  'Council.predecessors': 1,
  'Council.successors': 1,
  'DirectionOfTravel.comparedWith': 2,
  'DirectionOfTravel.periodsComparedWith': 2,
  'PublishedDirection.periodsComparedWith': 2,
  'Benchmark.averages': 3,
  'Comparator.missing': 3,
  'NotCompared.missing': 10,
  'MeasureTrend.points': 15,
  'Outlier.kinds': 4,
  'EventRatings.lines': 10,
  'WebhookDelivery.attempts': 3,
  'Webhook.kinds': 6,
  'PublishedReport.lines': 50,
  'PublishedReport.narratives': 3,
  'Publication.changes': 50,
  'ChangesSince.changes': 50,
  'PublishedLine.standards': 2,
  'PublishedLine.narratives': 3,
};
const usualListSize = 10;

/** Points that are multiplied by the lengths of the lists around them, and points that are not. */
interface Cost {
  readonly items: number;
  readonly reads: number;
}

const nothing: Cost = { items: 0, reads: 0 };

/** Returns the largest number in the table for any of the places (`Type.field`); `undefined` if none is listed. */
function largest(places: readonly string[], table: Readonly<Record<string, number>>): number | undefined {
  const listed = places.flatMap((place) => table[place] ?? []);
  return listed.length === 0 ? undefined : Math.max(...listed);
}

/**
 * Estimates the cost of an operation, in points, before it is run. A field costs one point and, within a list, one
 * point for each expected item. The expected length of a connection is its `first` or `last`, as a literal or a
 * variable. The read of an edge is not multiplied by the length of a list, because the rows of all parents are read
 * together.
 *
 * @example { measures(first: 100) { nodes { code } } } costs 500 + 1 + 100
 * @example { measures(first: 100) { nodes { council { name { en } } } } } costs 500 + 1 + 100 * (1 + 1 + 1) + 100
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
  const costOfFragments = new Map<string, Cost>();
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const { items, reads } = costOfSet(operation.selectionSet, root, 1);
  return items + reads;

  /** `length` is the length of the connection whose selections the set contains; 1 outside a connection. */
  function costOfSet(set: SelectionSetNode, type: GraphQLNamedType, length: number): Cost {
    const costs = set.selections.map((selection) => costOfSelection(selection, type, length));
    return {
      items: costs.reduce((sum, cost) => sum + cost.items, 0),
      reads: costs.reduce((sum, cost) => sum + cost.reads, 0),
    };
  }

  function costOfSelection(selection: SelectionNode, type: GraphQLNamedType, length: number): Cost {
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
  function costOfFragment(name: string, length: number): Cost {
    const key = `${name} ${length}`;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    if (!type) return nothing;
    const cost = costOfFragments.get(key) ?? costOfSet(fragment.selectionSet, type, length);
    costOfFragments.set(key, cost);
    return cost;
  }

  function costOfField(node: FieldNode, parent: GraphQLNamedType, length: number): Cost {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return { items: introspectionCost, reads: 0 };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return { items: 1, reads: 0 };
    const places = placesOf(parent, name);
    const ownCost = parent === root ? (rootCosts[name] ?? usualRootCost) : (largest(places, edgeCosts) ?? 1);
    const reads = places.some((place) => place in edgeOperations) ? edgeReadCost : 0;
    if (!node.selectionSet) return { items: ownCost, reads };
    const within = costOfSet(node.selectionSet, getNamedType(field.type), pageLength(node, field) ?? 1);
    const size = sizeOf(parent, field, node, length);
    return { items: ownCost + within.items * size, reads: reads + within.reads };
  }

  /** The keys of a field in the tables above. For an interface, also the keys of the types that implement it. */
  function placesOf(parent: GraphQLNamedType, name: string): readonly string[] {
    const types = isInterfaceType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    return types.map((type) => `${type.name}.${name}`);
  }

  function sizeOf(
    parent: GraphQLNamedType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    length: number,
  ): number {
    if (!isListType(getNullableType(field.type))) return 1;
    if (parent.name.endsWith('Connection')) return length;
    if (parent === root && field.name === 'nodes') return idsOf(node);
    return pageLength(node, field) ?? largest(placesOf(parent, field.name), listSizes) ?? usualListSize;
  }

  /** The number of identifiers that `nodes` is asked for. */
  function idsOf(node: FieldNode): number {
    const ids = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
    if (ids?.kind === Kind.LIST) return ids.values.length;
    const value = ids?.kind === Kind.VARIABLE ? variables[ids.name.value] : undefined;
    return Array.isArray(value) ? value.length : pageLimits.most;
  }

  /**
   * The length that `first` or `last` asks for; `undefined` for a field without these arguments. Clamped to the range
   * from 0 to the page limit, because values outside it are rejected only later, and a negative one would reduce the
   * cost.
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
