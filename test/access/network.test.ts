import { expect, it } from 'vitest';
import { networkOf } from '../../server/access/network.js';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['0:0:0:0:0:FFFF:192.0.2.7', '192.0.2.7'],
  ['2001:db8::1:2:3:4:5', '2001:db8:0:1'],
  ['2001:0DB8:0001::', '2001:db8:1:0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['::192.0.2.7', '192.0.2.7'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['unix', 'unix'],
])('%s-counts-as-%s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('a-request-without-an-address-has-a-network-of-its-own', () => {
  expect(networkOf(null)).toBe('nowhere');
});
