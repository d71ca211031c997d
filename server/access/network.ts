import ipaddr from 'ipaddr.js';

/**
 * The part of an internet address that rate limits count: the whole of an IPv4 address, also of one that is
 * mapped into IPv6; the first 64 bits of an IPv6 address, because one client usually has all addresses that
 * begin with them. `null` means no address.
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
