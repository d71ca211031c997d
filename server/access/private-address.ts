import { BlockList, isIP } from 'node:net';

/**
 * Private, loopback and reserved addresses: IANA's special-purpose registries (RFC 6890 and its updates), and
 * multicast. An IPv4-mapped IPv6 address counts as private too, because it is outside 2000::/3.
 */
const privateIpv4 = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  privateIpv4.addSubnet(network, bits, 'ipv4');
}
/** Global unicast is 2000::/3; these networks within it are reserved. */
const reservedIpv6 = new BlockList();
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  reservedIpv6.addSubnet(network, bits, 'ipv6');
}
const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');

/**
 * True if the service must not connect to this numeric address, because it is not a public host. A text that
 * is not a numeric address counts as private.
 *
 * @example isPrivateAddress('169.254.169.254') === true
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return privateIpv4.check(address, 'ipv4');
  if (family !== 6) return true;
  return !globalIpv6.check(address, 'ipv6') || reservedIpv6.check(address, 'ipv6');
}
