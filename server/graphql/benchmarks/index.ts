import { BenchmarkResolver } from './benchmark.resolver.js';

export const benchmarksResolvers = [BenchmarkResolver] as const;
