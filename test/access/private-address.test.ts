import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../server/access/private-address.js';

/** First and last address of each special range, and the nearest public address on each side, if there is one. */
const ranges: readonly (readonly [range: string, first: string, last: string, ...around: string[]])[] = [
  ['this-network', '0.0.0.0', '0.255.255.255', '1.0.0.0'],
  ['private-10', '10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
  ['carrier-grade-nat', '100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
  ['loopback', '127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['link-local', '169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['private-172', '172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
  ['protocol-assignments', '192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
  ['documentation-1', '192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
  ['6to4-relay', '192.88.99.0', '192.88.99.255', '192.88.98.255', '192.88.100.0'],
  ['private-192', '192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
  ['benchmarks', '198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
  ['documentation-2', '198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
  ['documentation-3', '203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
  ['multicast-and-reserved', '224.0.0.0', '255.255.255.255', '223.255.255.255'],
  ['below-global-unicast', '::', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['ietf-protocols', '2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', '2000:ffff::1', '2001:200::'],
  [
    ...(['documentation-ipv6', '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'] as const),
    ...['2001:db7:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db9::'],
  ],
  [
    ...(['6to4', '2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff'] as const),
    ...['2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2003::'],
  ],
  ['documentation-ipv6-2', '3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff', '3ffe::1', '3fff:1000::'],
  ['above-global-unicast', '4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '3fff:ffff::1'],
];

describe('an-address', () => {
  it.each(ranges)('in-%s-is-private-from-its-first-to-its-last', (_range, first, last, ...around) => {
    expect([isPrivateAddress(first), isPrivateAddress(last)]).toEqual([true, true]);
    expect(around.filter(isPrivateAddress)).toEqual([]);
  });

  it.each([
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '100::1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2002:a00:1::',
    'localhost',
    '',
    '8.8.8',
    '010.8.8.8',
    '8.8.8.0x8',
    '134744072',
    '8.8.8.8/32',
    '8.8.8.256',
    '2606:4700::1::1',
  ])('%s-is-private', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '2606:4700::1111', '2a00:1450::1'])('%s-is-public', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
