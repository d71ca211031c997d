/**
 * Accepted signing algorithms: only asymmetric ones. Never `none`, and never a shared secret, because anyone
 * who can verify a token with it can also forge one.
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

/** An OpenID Connect provider whose tokens a council accepts. */
export interface IdentityProvider {
  /** Exactly as in the tokens. */
  readonly issuer: string;
  /** The audience of a token must be one of these. */
  readonly audiences: readonly string[];
  readonly algorithms: readonly SigningAlgorithm[];
  /** Address of its public keys, a JSON Web Key Set. */
  readonly keysAddress: string;
}
