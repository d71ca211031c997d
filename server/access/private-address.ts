import ipaddr from 'ipaddr.js';

const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Returns true if the service must not connect to this numeric address, because it is not a public host. Only
 * unicast addresses outside IANA's special-purpose registries (RFC 6890 and its updates) are public. An IPv6
 * address must also be in 2000::/3, so an IPv4-mapped IPv6 address is private. A text that is not a numeric
 * address counts as private.
 *
 * @example isPrivateAddress('169.254.169.254') === true
 */
export function isPrivateAddress(address: string): boolean {
  // Only the decimal form of IPv4 is parsed. The parser would also accept octal and hexadecimal addresses,
  // which other programs read differently.
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() !== 'unicast';
  if (!ipaddr.IPv6.isValid(address)) return true;
  const parsed = ipaddr.IPv6.parse(address);
  return !parsed.match(globalIpv6) || parsed.range() !== 'unicast';
}
