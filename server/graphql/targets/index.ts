import type { NodeReaders } from '../api/node-reader.js';
import { CouncilTargetEdges } from './council.edges.js';
import { MeasureTargetEdges } from './measure.edges.js';
import { TargetResolver } from './target.resolver.js';
import { TargetFields } from './target-fields.resolver.js';
import { readTargetNodes } from './target-nodes.js';

export const targetsResolvers = [
  TargetResolver,
  TargetFields,
  CouncilTargetEdges,
  MeasureTargetEdges,
] as const;

export const targetsNodes: NodeReaders = { Target: readTargetNodes };
