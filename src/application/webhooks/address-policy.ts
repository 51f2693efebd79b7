import { BlockList, isIP } from 'node:net';

/*
 * Where webhooks may go. A province's administrator chooses the address, the server opens the
 * connection: without a rule it could be sent to the database beside it, or to a cloud's metadata.
 */

/** IPv4 that is not the public Internet (IANA special-purpose registry; multicast; reserved). */
const CLOSED_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];

/** Only this is given out for the public Internet: loopback, local, mapped and translated addresses lie outside. */
const OPEN_IPV6 = ['2000::/3'];
/** Within it: Teredo and other protocols, documentation, 6to4, which can carry any IPv4 address. */
const CLOSED_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const closed = toBlockList([...CLOSED_IPV4, ...CLOSED_IPV6]);
const open = toBlockList(OPEN_IPV6);

/** Public addresses, and those that the configuration allows by name, address or range. */
export class AddressPolicy {
  private readonly hosts: ReadonlySet<string>;
  private readonly ranges: BlockList;

  /** `allowed` as `WEBHOOK_ALLOW_PRIVATE` has it: host names, addresses, CIDR ranges. */
  constructor(allowed: readonly string[]) {
    this.hosts = new Set(allowed.filter((each) => !isRange(each)).map((each) => each.toLowerCase()));
    this.ranges = toBlockList(allowed.filter(isRange));
  }

  /** Whether a connection to this address may be opened for this host. */
  allows(host: string, address: string): boolean {
    return this.isNamed(host) || isWithin(this.ranges, address) || isPublic(address);
  }

  /** Whether the configuration itself names the host, which then also may be reached without TLS. */
  isNamed(host: string): boolean {
    return this.hosts.has(host.toLowerCase()) || (isIP(host) !== 0 && isWithin(this.ranges, host));
  }
}

/** Whether a text of the configuration is an address or a range of addresses. */
export function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 0 || isWithin(closed, address)) return false;
  return family === 4 || isWithin(open, address);
}

function isWithin(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

function toBlockList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(address, Number(bits ?? (family === 'ipv4' ? 32 : 128)), family);
  }
  return list;
}
