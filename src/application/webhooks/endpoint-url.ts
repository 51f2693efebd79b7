import { isIP } from 'node:net';

import type { AddressPolicy } from './address-policy.js';

/**
 * What is wrong with an endpoint's address as it is written, as a Vietnamese clause; null when
 * nothing is. Where a name leads is judged when the connection is opened, and each time anew.
 */
export function findEndpointFault(text: string, policy: AddressPolicy): string | null {
  if (!URL.canParse(text)) return 'phải là một địa chỉ đầy đủ';
  const url = new URL(text);
  const host = hostOf(url);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && policy.isNamed(host))) {
    return 'phải bắt đầu bằng https://';
  }
  if (url.username !== '' || url.password !== '') return 'không được chứa tên đăng nhập, mật khẩu';
  if (isIP(host) !== 0 && !policy.allows(host, host)) return 'không được là địa chỉ trong mạng nội bộ';
  return null;
}

/** Without the brackets that an IPv6 address has within a URL. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
