/** What the operator has decided about who may come in. */
export interface AccessSettings {
  /** Whether an identity provider may be at a loopback address: for tests. */
  readonly loopbackProviders: boolean;
}
