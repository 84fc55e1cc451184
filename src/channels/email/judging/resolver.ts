import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';

/** What mail authentication asks for. */
export type RecordType = 'TXT' | 'MX' | 'A' | 'AAAA' | 'PTR';
/** The records of an answer, in the shapes of node:dns. */
export type Answer =
  readonly string[] | readonly (readonly string[])[] | readonly { readonly exchange: string; readonly priority: number }[];
/** Asks DNS. Rejects with a `code` of node:dns: ENOTFOUND or ENODATA say that there is none, every other that nothing is known. */
export type Resolve = (name: string, type: RecordType) => Promise<Answer>;

/** How long one question may take. */
export interface ResolverOptions {
  /** Milliseconds a server may take for its first answer. */
  readonly timeout?: number;
  /** How often each server is asked. */
  readonly tries?: number;
}

/** Records and characters of one answer beyond which it is not used: no honest answer of these types is longer. */
const MOST_RECORDS = 100;
const MOST_CHARACTERS = 16_384;

/** An answer that is no answer; `code` as node:dns has it. */
export class DnsFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const serverShape = /^(?:\[([^\]]+)\]|([^\s:]+))(?::(\d{1,5}))?$/;

/** `host:port`, `host`, `[IPv6]:port` or a bare IPv6 address as node:dns takes it; a name is looked up with the system's resolver. */
async function serverOf(text: string): Promise<string> {
  if (isIP(text) === 6) return `[${text}]:53`;
  const [, inBrackets, host = inBrackets, port = '53'] = serverShape.exec(text) ?? [];
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535)
    throw new DnsFailure('EBADSERVER', `A DNS server wants host:port, got ${JSON.stringify(text)}.`);
  const address = isIP(host) === 0 ? (await lookup(host)).address : host;
  return isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

function bounded(name: string, type: RecordType, answer: Answer): Answer {
  if (answer.length > MOST_RECORDS || JSON.stringify(answer).length > MOST_CHARACTERS) {
    throw new DnsFailure(
      'EBADRESP',
      `The ${type} answer for ${name} is too long: more than ${MOST_RECORDS} records or ${MOST_CHARACTERS} characters.`,
    );
  }
  return answer;
}

/** A resolver on the servers of DNS_SERVERS; an empty list: the system's. A server that cannot be found is asked for again at the next question. */
export function createResolver(servers: readonly string[], { timeout = 1_500, tries = 2 }: ResolverOptions = {}): Resolve {
  let ready: Promise<Resolver> | undefined;
  async function open(): Promise<Resolver> {
    const resolver = new Resolver({ timeout, tries });
    if (servers.length > 0) resolver.setServers(await Promise.all(servers.map(serverOf)));
    return resolver;
  }
  async function ask(resolver: Resolver, name: string, type: RecordType): Promise<Answer> {
    switch (type) {
      case 'TXT':
        return resolver.resolveTxt(name);
      case 'MX':
        return resolver.resolveMx(name);
      case 'A':
        return resolver.resolve4(name);
      case 'AAAA':
        return resolver.resolve6(name);
      case 'PTR':
        return resolver.resolvePtr(name);
    }
  }
  return async (name, type) => {
    ready ??= open();
    const opened = ready;
    const resolver = await opened.catch((error: unknown) => {
      if (ready === opened) ready = undefined;
      throw error;
    });
    return bounded(name, type, await ask(resolver, name, type));
  };
}
