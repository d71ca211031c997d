import ipaddr from 'ipaddr.js';

/**
 * Returns the part of an internet address by which rate limits count callers. For IPv4 this is the whole
 * address, also if it is mapped into IPv6. For IPv6 it is the first 64 bits, because one client usually has
 * all the addresses that begin with them. `null` stands for a caller without an address.
 *
 * @example networkOf('2001:db8::7') === networkOf('2001:db8:0:0:ffff::1')
 * @example networkOf('::ffff:192.0.2.7') === networkOf('192.0.2.7')
 */
export function networkOf(address: string | null): string {
  if (address === null) return 'nowhere';
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return parsed.parts
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}
