/**
 * How a token may be signed: with keys of which the provider keeps one half to itself. Never `none`, and never
 * by a shared secret, with which whoever can check a token can make one.
 */
export const signingAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;
export type SigningAlgorithm = (typeof signingAlgorithms)[number];

/** Whose tokens a council takes, as OpenID Connect calls it. */
export interface IdentityProvider {
  /** Exactly as in the tokens. */
  readonly issuer: string;
  /** A token must be meant for one of these. */
  readonly audiences: readonly string[];
  readonly algorithms: readonly SigningAlgorithm[];
  /** Where its public keys are: a JSON Web Key Set. */
  readonly keysAddress: string;
}
