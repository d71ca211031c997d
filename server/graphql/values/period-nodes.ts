import { type Period as DomainPeriod, referencePeriods, yearLimits } from '../../domain/values/period.js';
import type { IdentifierKeys } from '../../services/values/identifier-keys.js';
import { identifierKeys } from '../api/identifier-keys.js';
import { make } from '../api/make.js';
import type { NodeReader } from '../api/node-reader.js';
import { Period } from './period.type.js';

const periodsOfKeys = new WeakMap<IdentifierKeys, ReadonlyMap<string, DomainPeriod>>();

/**
 * Returns every period by the key in its identifier. The map is necessary because the code of a period cannot be
 * computed from the key.
 */
function periodsByKey(keys: IdentifierKeys): ReadonlyMap<string, DomainPeriod> {
  const known = periodsOfKeys.get(keys);
  if (known) return known;
  const all = referencePeriods(yearLimits.first, yearLimits.last);
  const periods = new Map(all.map((period) => [keys.ofCode('Period', period.code), period]));
  periodsOfKeys.set(keys, periods);
  return periods;
}

export const readPeriodNodes: NodeReader = async (context, keys) => {
  const { services, principal } = context;
  const periods = periodsByKey(await identifierKeys(context));
  return Promise.all(
    keys.map(async ({ key, version }) => {
      const named = version === undefined ? periods.get(key) : undefined;
      const period = named ? await services.findPeriod(principal, named.code) : null;
      return period && make(Period, period);
    }),
  );
};
