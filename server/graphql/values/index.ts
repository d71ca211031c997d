import type { NodeReaders } from '../api/node-reader.js';
import { PeriodResolver } from './period.resolver.js';
import { readPeriodNodes } from './period-nodes.js';

export const valuesResolvers = [PeriodResolver] as const;

export const valuesNodes: NodeReaders = { Period: readPeriodNodes };
