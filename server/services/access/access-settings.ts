/** The operator's settings for access. */
export interface AccessSettings {
  /** True if an identity provider or a webhook may have a loopback address: for tests. */
  readonly loopbackProviders: boolean;
}
