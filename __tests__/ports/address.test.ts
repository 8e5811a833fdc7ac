import { promisify } from 'node:util';
import { isPublic, NotPublic, publicLookup } from '../../src/ports/address.js';

test.each([
  '8.8.8.8',
  '1.0.0.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4001::200e',
  '[2606:4700:4700::1111]',
])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '192.168.0.1',
  '198.18.0.1',
  '203.0.113.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '[::1]',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '5f00::1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%lo',
  'ff02::1',
  'example.com',
  '127.1',
  '',
])('"%s" is not', (address) => {
  expect(isPublic(address)).toBe(false);
});

describe('a look-up', () => {
  const one = promisify(publicLookup);

  test('refuses a name that resolves to loopback', async () => {
    await expect(one('localhost', {})).rejects.toBeInstanceOf(NotPublic);
    await expect(one('localhost', { all: true })).rejects.toBeInstanceOf(NotPublic);
  });

  test('hands on the address that it has checked, in the form that was asked for', async () => {
    const asked = async (all: boolean) =>
      await new Promise((resolve, reject) =>
        publicLookup('8.8.8.8', { all }, (error, ...rest) =>
          error ? reject(error) : resolve(rest),
        ),
      );
    expect(await asked(false)).toEqual(['8.8.8.8', 4]);
    expect(await asked(true)).toEqual([[{ address: '8.8.8.8', family: 4 }]]);
  });

  test('of a name that does not exist fails with its code', async () => {
    await expect(one('no-such-host.invalid', {})).rejects.toMatchObject({
      code: expect.stringMatching(/^E/u),
    });
  });
});
