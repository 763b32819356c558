import { addressKey } from './request-rate.js';

describe('addressKey', () => {
  it.each([
    { address: '203.0.113.7', key: '203.0.113.7' },
    { address: '::ffff:203.0.113.7', key: '203.0.113.7' },
    { address: '2001:db8:1:2:3:4:5:6', key: '2001:db8:1:2' },
    { address: '2001:DB8:1:2::9', key: '2001:db8:1:2' },
    { address: '2001:db8::9', key: '2001:db8:0:0' },
    { address: '::1', key: '0:0:0:0' },
    { address: undefined, key: 'unknown' },
  ])('counts $address as $key', ({ address, key }) => {
    expect(addressKey(address)).toBe(key);
  });
});
