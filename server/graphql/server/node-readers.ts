import { accessNodes } from '../access/index.js';
import type { GraphqlContext } from '../api/context.js';
import { loaderOf } from '../api/loader.js';
import { type NodeKey, parseNodeId } from '../api/node-id.js';
import type { NodeReaders } from '../api/node-reader.js';
import { areasNodes } from '../areas/index.js';
import { auditNodes } from '../audit/index.js';
import { comparisonsNodes } from '../comparisons/index.js';
import { eventsNodes } from '../events/index.js';
import { importsNodes } from '../imports/index.js';
import { measuresNodes } from '../measures/index.js';
import { meetingsNodes } from '../meetings/index.js';
import { narrativesNodes } from '../narratives/index.js';
import { observationsNodes } from '../observations/index.js';
import { publicationsNodes } from '../publications/index.js';
import { scorecardsNodes } from '../scorecards/index.js';
import { targetsNodes } from '../targets/index.js';
import { valuesNodes } from '../values/index.js';

/** The readers of all types that implement `Node`, by the name of the type. */
const nodeReaders: NodeReaders = {
  ...narrativesNodes,
  ...valuesNodes,
  ...comparisonsNodes,
  ...importsNodes,
  ...eventsNodes,
  ...auditNodes,
  ...areasNodes,
  ...accessNodes,
  ...scorecardsNodes,
  ...meetingsNodes,
  ...measuresNodes,
  ...targetsNodes,
  ...observationsNodes,
  ...publicationsNodes,
};

/**
 * Reads entities by their identifiers, with one read for each type among the identifiers of a request. `null` for
 * an identifier that is malformed or unknown, and for an entity that the caller may not see.
 */
export const loadNode = loaderOf<string, object | null>(
  async (context: GraphqlContext, ids) => {
    const keys = ids.map(parseNodeId);
    const nodes = new Map<NodeKey, object | null>();
    for (const [type, read] of Object.entries(nodeReaders)) {
      const ofType = keys.filter((key): key is NodeKey => key?.type === type);
      if (ofType.length === 0) continue;
      const entities = await read(context, ofType);
      ofType.forEach((key, index) => {
        nodes.set(key, entities[index] ?? null);
      });
    }
    return keys.map((key) => (key ? (nodes.get(key) ?? null) : null));
  },
  (id) => id,
);
