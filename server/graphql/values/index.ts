import { PeriodResolver } from './period.resolver.js';

export const valuesResolvers = [PeriodResolver] as const;
