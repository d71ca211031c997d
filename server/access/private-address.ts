import { BlockList, isIP } from 'node:net';

/**
 * Addresses behind walls, of this machine, or of nobody: the special-purpose registries of IANA (RFC 6890 and its
 * updates), and multicast. An address of IPv4 within one of IPv6 is looked at as what it is.
 */
const inner = new BlockList();
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
  inner.addSubnet(network, bits, 'ipv4');
}
/** Global unicast is 2000::/3; of that, these are special. */
const innerOfGlobal = new BlockList();
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  innerOfGlobal.addSubnet(network, bits, 'ipv6');
}
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether the service must not be sent to this numeric address: anything but a host that the whole internet can
 * reach. What is no address is inner too.
 *
 * @example isInnerAddress('169.254.169.254') === true
 */
export function isInnerAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return inner.check(address, 'ipv4');
  if (family !== 6) return true;
  return !global.check(address, 'ipv6') || innerOfGlobal.check(address, 'ipv6');
}
