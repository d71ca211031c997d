import { MeasureResolver } from './measure.resolver.js';

export const measuresResolvers = [MeasureResolver] as const;
