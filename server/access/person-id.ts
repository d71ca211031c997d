import { createHash } from 'node:crypto';

/**
 * Returns the id of the person that an identity provider identifies by this subject. It is the same in every
 * council, because it depends only on the pair of issuer and subject, which OpenID Connect promises never to
 * reassign. It has the form `person:` and a UUID of version 8 (RFC 9562).
 */
export function personId(issuer: string, subject: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) % 4) + 8).toString(16);
  const uuid = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `person:${uuid.join('-')}`;
}
