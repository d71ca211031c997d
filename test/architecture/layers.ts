/** What each folder of the server may know: its arrows, and nothing else. */

export interface Layer {
  /** Layers it may use, besides itself. */
  readonly uses: readonly string[];
  /** Layers of which it may name types and run nothing: what it is handed, `compose.ts` has made. */
  readonly names: readonly string[];
}

const outer: Layer = { uses: ['services', 'access', 'reference', 'domain'], names: ['persistence'] };

/**
 * `graphql, http, imports, exports, cli → services → domain ← persistence`. `http` and `cli` are the two
 * mouths of the process: what they are asked for, the other outer folders know how to do. `demonstration` fills an
 * empty database through the services, as anybody would; `reference` is facts that the field publishes.
 */
export const layers: Readonly<Record<string, Layer>> = {
  domain: { uses: [], names: [] },
  reference: { uses: ['domain'], names: [] },
  access: { uses: ['domain'], names: ['persistence'] },
  persistence: { uses: ['reference', 'domain'], names: ['access'] },
  services: { uses: ['access', 'reference', 'domain'], names: ['persistence'] },
  imports: outer,
  exports: outer,
  demonstration: outer,
  graphql: outer,
  jobs: { uses: ['services', 'access', 'domain'], names: ['persistence'] },
  http: { ...outer, uses: [...outer.uses, 'graphql', 'imports', 'exports'] },
  cli: { ...outer, uses: [...outer.uses, 'graphql', 'imports', 'exports'] },
};

export const layerNames: readonly string[] = Object.keys(layers);
