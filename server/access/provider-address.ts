import { isIP } from 'node:net';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Returns true if the service may send a request to an address that a council has entered: https on a public
 * host name. Numeric addresses and names without a domain are refused, because they may be on the service's
 * own network. A loopback address is allowed only if the operator says so, for tests.
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
