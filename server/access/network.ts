import { isIP } from 'node:net';

/**
 * The part of an internet address that rate limits count: the whole of an IPv4 address; the first 64 bits of
 * an IPv6 address, because one client usually has all addresses that begin with them. `null` means no
 * address.
 *
 * @example networkOf('2001:db8::7') === networkOf('2001:db8:0:0:ffff::1')
 */
export function networkOf(address: string | null): string {
  if (address === null) return 'nowhere';
  if (isIP(address) !== 6 || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const gap = address.includes('::') ? 8 - before.length - after.length : 0;
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
