/**
 * The signing algorithms that a council may accept. All are asymmetric. `none` and shared secrets are
 * excluded: anyone who can verify a token with a shared secret can also forge one.
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
  /** The issuer, exactly as it stands in the provider's tokens. */
  readonly issuer: string;
  /** The audience of a token must be one of these. */
  readonly audiences: readonly string[];
  readonly algorithms: readonly SigningAlgorithm[];
  /** Address of the provider's public keys, a JSON Web Key Set. */
  readonly keysAddress: string;
}
