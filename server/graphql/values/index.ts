import { parsePeriod } from '../../domain/values/period.js';
import { make } from '../api/make.js';
import type { NodeReaders } from '../api/node-reader.js';
import { PeriodResolver } from './period.resolver.js';
import { Period } from './period.type.js';

export const valuesResolvers = [PeriodResolver] as const;

export const valuesNodes: NodeReaders = {
  Period: async ({ services, principal }, keys) =>
    Promise.all(
      keys.map(async ({ key }) => {
        const period = parsePeriod(key).ok ? await services.findPeriod(principal, key) : null;
        return period && make(Period, period);
      }),
    ),
};
