import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll } from 'vitest';

interface TokenFacts extends JWTPayload {
  readonly email?: string;
  readonly email_verified?: unknown;
}

/** An identity provider on this machine, which says of anybody what the test wants. */
export interface FakeIssuer {
  readonly issuer: string;
  readonly keysAddress: string;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** A token that is good now unless told otherwise; a claim that is `undefined` is left out. */
  token(facts?: TokenFacts, header?: Readonly<Record<string, string>>): Promise<string>;
  /** Signs with another key from now on, and publishes it alone. */
  changeKey(): Promise<void>;
  /** Answers with this status and text instead of its keys. */
  answerWith(status: number, text: string): void;
}

export const audience = 'yardstick-api';

export async function startIssuer(): Promise<FakeIssuer> {
  let generation = 0;
  let key = await newKey();
  let instead: { readonly status: number; readonly text: string } | undefined;
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
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
    asked: () => asked,
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
