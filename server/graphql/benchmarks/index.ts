import { BenchmarkResolver } from './benchmark.resolver.js';
import { MeasureBenchmarkEdges } from './measure.edges.js';

export const benchmarksResolvers = [BenchmarkResolver, MeasureBenchmarkEdges] as const;
