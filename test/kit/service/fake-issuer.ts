import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll } from 'vitest';

interface TokenFacts extends JWTPayload {
  readonly email?: string;
  readonly email_verified?: unknown;
}

/** A local identity provider that issues tokens with the claims that a test gives. */
export interface FakeIssuer {
  readonly issuer: string;
  readonly keysAddress: string;
  /** Returns the number of requests for the provider's keys so far. */
  readonly asked: () => number;
  /** Issues a token, which by default is valid now. A claim that is `undefined` is omitted. */
  token(facts?: TokenFacts, header?: Readonly<Record<string, string>>): Promise<string>;
  /** Replaces the provider's key: from then on it signs with the new key and publishes only that key. */
  changeKey(): Promise<void>;
  /** Makes the provider answer requests for its keys with this status and text. */
  answerWith(status: number, text: string): void;
}

export const audience = 'yardstick-api';

export async function startIssuer(): Promise<FakeIssuer> {
  let generation = 0;
  let key = await newKey();
  let instead: { readonly status: number; readonly text: string } | undefined;
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(instead?.status ?? 200, { 'content-type': 'application/json' });
    response.end(instead?.text ?? JSON.stringify({ keys: [key.published] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.close();
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function newKey() {
    generation += 1;
    const kid = `key-${generation}`;
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
  }

  return {
    issuer,
    keysAddress: `${issuer}/keys`,
    asked: () => requests,
    token(facts = {}, header = {}) {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, sub: 'subject', aud: audience, iat: now, exp: now + 300, ...facts };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: key.kid, ...header })
        .sign(key.privateKey);
    },
    async changeKey() {
      key = await newKey();
    },
    answerWith(status, text) {
      instead = { status, text };
    },
  };
}
