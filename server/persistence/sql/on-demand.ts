import type { EntityManager } from 'typeorm';

/** The transaction in which stores read and write. */
export interface StoreScope {
  readonly manager: EntityManager;
}

/** The transaction of one tenant, in which stores read and write. */
export interface TenantScope extends StoreScope {
  readonly councilId: string;
}

type Factories = Readonly<Record<string, (scope: never) => unknown>>;
type ScopeOf<All extends Factories> = All[keyof All] extends (scope: infer Scope) => unknown ? Scope : never;
export type StoresOf<All extends Factories> = { readonly [Name in keyof All]: ReturnType<All[Name]> };

/**
 * Returns the stores of a session. Each store is built when it is first used, because a transaction uses only three or
 * four of some thirty stores. The returned object also has the properties of `facts`.
 */
export function onDemand<All extends Factories, Facts extends object>(
  factories: All,
  scope: ScopeOf<All> & object,
  facts: Facts,
): StoresOf<All> & Facts {
  const built = { ...facts } as Record<string, unknown>;
  return new Proxy(built, {
    get(stores, name) {
      if (typeof name !== 'string') return undefined;
      const factory = Object.hasOwn(factories, name) ? factories[name] : undefined;
      if (!Object.hasOwn(stores, name) && factory) stores[name] = factory(scope as never);
      return stores[name];
    },
  }) as StoresOf<All> & Facts;
}
