import { BlockList, isIP, isIPv6 } from 'node:net';

function bare(given: string): string {
  const address = given.trim();
  return address.startsWith(':') ? address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '') : address;
}
const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** How many entries of X-Forwarded-For are looked at, from the right. */
const maxHops = 32;

/**
 * Who is really there (T40). `trusted`: addresses and blocks of our own proxies, as `10.0.0.0/8`. Only what a trusted
 * proxy says of its own peer is believed: X-Forwarded-For is walked from the right until an address is not a trusted
 * proxy's; what stands left of it was written by anybody. Without trusted proxies the header is never read.
 */
export function clientAddresses(trusted: readonly string[]): (peer: string | undefined, forwardedFor: string | undefined) => string {
  if (trusted.length === 0) return (peer) => bare(peer ?? '');
  const proxies = new BlockList();
  for (const entry of trusted) {
    const [address = '', bits] = entry.split('/');
    if (bits === undefined) proxies.addAddress(address, family(address));
    else proxies.addSubnet(address, Number(bits), family(address));
  }
  const isProxy = (address: string): boolean => proxies.check(address, family(address));
  return (peer, forwardedFor) => {
    let client = bare(peer ?? '');
    if (isIP(client) === 0 || !isProxy(client) || forwardedFor === undefined) return client;
    const hops = forwardedFor.split(',').slice(-maxHops);
    for (let hop = hops.pop(); hop !== undefined && isProxy(client); hop = hops.pop()) {
      const address = bare(hop);
      if (isIP(address) === 0) return client;
      client = address;
    }
    return client;
  };
}

/** What shares one budget of requests: an IPv4 address, or an IPv6 network of 64 bits (one customer has all of it). */
export function budgetKey(client: string): string {
  // Asked first, because the pattern of an IPv6 address is a long one.
  if (!client.includes(':') || !isIPv6(client)) return client;
  const [head = '', tail = ''] = client.split('%', 1)[0]?.split('::') ?? [];
  const left = head.split(':').filter((part) => part !== '');
  const right = tail.split(':').filter((part) => part !== '');
  const zeros = client.includes('::') ? Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0') : [];
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => part.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
