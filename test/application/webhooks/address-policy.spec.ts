import { AddressPolicy } from '../../../src/application/webhooks/address-policy.js';
import { findEndpointFault } from '../../../src/application/webhooks/endpoint-url.js';

const strict = new AddressPolicy([]);

describe('without a word in the configuration', () => {
  test.each([
    ['loopback', '127.0.0.1'],
    ['all of loopback', '127.255.255.254'],
    ['this host', '0.0.0.0'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private, at its end', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['metadata of a cloud', '169.254.169.254'],
    ['documentation', '203.0.113.7'],
    ['benchmarks', '198.19.255.255'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['loopback of IPv6', '::1'],
    ['no address of IPv6', '::'],
    ['IPv4 within IPv6', '::ffff:127.0.0.1'],
    ['public IPv4 within IPv6', '::ffff:8.8.8.8'],
    ['IPv4 within IPv6, in hexadecimal', '::ffff:7f00:1'],
    ['translated', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001::1'],
    ['unique local', 'fd12:3456::1'],
    ['link-local', 'fe80::1'],
    ['site-local', 'fec0::1'],
    ['multicast of IPv6', 'ff02::1'],
    ['no address', 'localhost'],
  ])('%s (%s) is out of reach', (_, address) => {
    expect(strict.allows('hook.example', address)).toBe(false);
  });

  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '11.0.0.1', '2606:4700::1111', '2405:4800::1'])(
    '%s is public',
    (address) => {
      expect(strict.allows('hook.example', address)).toBe(true);
    },
  );
});

describe('what the configuration names', () => {
  const policy = new AddressPolicy(['10.1.0.0/16', 'fd00::/8', '192.168.7.7', 'Lien-Thong.noi-bo']);

  test.each(['10.1.255.255', 'fd00::1', '192.168.7.7'])('%s is within reach', (address) => {
    expect(policy.allows('hook.example', address)).toBe(true);
  });

  test('a host, wherever its name leads', () => {
    expect(policy.allows('lien-thong.noi-bo', '10.9.9.9')).toBe(true);
    expect(policy.allows('khac.noi-bo', '10.9.9.9')).toBe(false);
  });

  test.each(['10.2.0.1', '192.168.7.8', '127.0.0.1', '169.254.169.254'])('%s is not', (address) => {
    expect(policy.allows('hook.example', address)).toBe(false);
  });
});

describe('an endpoint', () => {
  const policy = new AddressPolicy(['127.0.0.1', 'lien-thong.noi-bo']);

  test.each([
    'https://hook.example/ccn?x=1',
    'https://8.8.8.8/',
    'http://127.0.0.1:8080/',
    'http://lien-thong.noi-bo/ccn',
  ])('may be %s', (url) => {
    expect(findEndpointFault(url, policy)).toBeNull();
  });

  test.each([
    ['ccn', 'phải là một địa chỉ đầy đủ'],
    ['http://hook.example/', 'phải bắt đầu bằng https://'],
    ['ftp://127.0.0.1/', 'phải bắt đầu bằng https://'],
    ['file:///etc/passwd', 'phải bắt đầu bằng https://'],
    ['https://user:word@hook.example/', 'không được chứa tên đăng nhập, mật khẩu'],
    ['https://10.0.0.1/', 'không được là địa chỉ trong mạng nội bộ'],
    ['https://0x0a000001/', 'không được là địa chỉ trong mạng nội bộ'],
    ['https://167772161/', 'không được là địa chỉ trong mạng nội bộ'],
    ['https://[::1]/', 'không được là địa chỉ trong mạng nội bộ'],
    ['https://[::ffff:10.0.0.1]/', 'không được là địa chỉ trong mạng nội bộ'],
  ])('may not be %s', (url, fault) => {
    expect(findEndpointFault(url, policy)).toBe(fault);
  });
});
