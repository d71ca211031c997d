import { isIP } from 'node:net';

/**
 * What is counted together of an internet address, `null` being nowhere: of IPv6 its first 64 bits, for whoever has
 * one address there has all that begin so; of IPv4 the whole.
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
