import { isIP } from 'node:net';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether the service may fetch something at an address that a council has named: of a public host, by https.
 * Numbers and names without a domain may lie behind our own walls, where nobody from outside is to send us; a
 * loopback address is taken only where the operator says so, for tests.
 */
export function isPublicAddress(address: string, allowLoopback: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, hash } = new URL(address);
  if (username || password || hash) return false;
  if (loopback.includes(hostname)) return allowLoopback;
  const isName = isIP(hostname) === 0 && !hostname.startsWith('[');
  return protocol === 'https:' && isName && /\.[a-z][a-z0-9-]+$/.test(hostname) && !isInternal(hostname);
}

const isInternal = (hostname: string): boolean =>
  /\.(localhost|local|internal|lan|home|corp)$/.test(hostname);
