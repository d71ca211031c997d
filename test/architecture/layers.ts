/** The layers of the server, and the imports between them. */

export interface Layer {
  /** Layers that it may import, besides itself. */
  readonly uses: readonly string[];
  /** Layers from which it may import types only: `compose.ts` passes it the objects. */
  readonly names: readonly string[];
}

const outer: Layer = { uses: ['services', 'access', 'reference', 'domain'], names: ['persistence'] };

/**
 * `graphql, http, imports, cli → services → domain ← persistence`. `http` and `cli` are the two entrances of the
 * process; they call the other outer folders. `demonstration` fills an empty database through the services, as any
 * caller would; `reference` holds facts that the field publishes; `jobs` holds the timers.
 */
export const layers: Readonly<Record<string, Layer>> = {
  domain: { uses: [], names: [] },
  reference: { uses: ['domain'], names: [] },
  access: { uses: ['domain'], names: ['persistence'] },
  persistence: { uses: ['reference', 'domain'], names: ['access'] },
  services: { uses: ['access', 'reference', 'domain'], names: ['persistence'] },
  imports: outer,
  demonstration: outer,
  graphql: outer,
  jobs: { uses: ['services', 'access', 'domain'], names: ['persistence'] },
  http: { ...outer, uses: [...outer.uses, 'graphql', 'imports'] },
  cli: { ...outer, uses: [...outer.uses, 'graphql', 'imports'] },
};

export const layerNames: readonly string[] = Object.keys(layers);
