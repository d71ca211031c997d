/** What the operator has decided about who may come in. */
export interface AccessSettings {
  /** Whether an identity provider or a webhook may be at a loopback address: for tests. */
  readonly loopbackProviders: boolean;
}
