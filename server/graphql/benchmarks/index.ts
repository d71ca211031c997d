import { BenchmarkResolver } from './benchmark.resolver.js';
import { BenchmarkedAreaFields, ComparedPointFields } from './benchmark-fields.resolver.js';
import { MeasureBenchmarkEdges } from './measure.edges.js';

export const benchmarksResolvers = [
  BenchmarkedAreaFields,
  BenchmarkResolver,
  ComparedPointFields,
  MeasureBenchmarkEdges,
] as const;
