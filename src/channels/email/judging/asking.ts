import { foldAscii } from '../../../directory/compare';
import { DnsFailure, type Answer, type RecordType, type Resolve } from './resolver';

/** The questions to DNS about one mail. */
export interface Asking {
  readonly ask: Resolve;
  /** The first question that DNS did not answer; undefined: it answered all. */
  readonly unanswered: () => string | undefined;
}

/** Questions one mail may cause, so that no sender makes us ask for ever: SPF's own limits (RFC 7208 s4.6.4) allow some 100 with MX and both address families. */
const MOST_QUESTIONS = 60;
const types: readonly string[] = ['TXT', 'MX', 'A', 'AAAA', 'PTR'] satisfies readonly RecordType[];
const isType = (type: string): type is RecordType => types.includes(type);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * The questions of one mail: each is asked once, and their number is bounded. It rejects with ENOTFOUND or ENODATA where
 * there is no record; every other failure becomes ETIMEOUT, because mailauth passes over codes it does not know (SERVFAIL
 * in an `include` would count as "no match").
 */
export function createAsking(resolve: Resolve): Asking {
  const asked = new Map<string, Promise<Answer>>();
  let unanswered: string | undefined;

  async function put(name: string, type: string): Promise<Answer> {
    // EBADNAME is what node:dns says of names that cannot exist; senders choose them (selectors, SPF macros).
    if (!isType(type) || name.length > 253) throw new DnsFailure('ENOTFOUND', `No ${type} of this name can exist.`);
    try {
      return await resolve(name, type);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOTFOUND' || code === 'ENODATA') throw new DnsFailure(code, `There is no ${type} of ${name}.`);
      if (code === 'EBADNAME') throw new DnsFailure('ENOTFOUND', `${name} is no name.`);
      unanswered ??= `${type} ${name}: ${code || String(error)}`;
      throw new DnsFailure('ETIMEOUT', `DNS did not answer for ${type} ${name} (${code}).`);
    }
  }

  return {
    unanswered: () => unanswered,
    ask(name, type) {
      const key = `${type} ${foldAscii(name)}`;
      const earlier = asked.get(key);
      if (earlier !== undefined) return earlier;
      if (asked.size >= MOST_QUESTIONS)
        return Promise.reject(new DnsFailure('ETIMEOUT', `More than ${MOST_QUESTIONS} questions to DNS for one mail.`));
      const answer = put(name, type);
      asked.set(key, answer);
      return answer;
    },
  };
}

/** The TXT records of a name, each as one text; none when there are none. Rejects when DNS did not answer. */
export async function textsOf(ask: Resolve, name: string): Promise<readonly string[]> {
  try {
    const records: Answer = await ask(name, 'TXT');
    return records.map((record) => (Array.isArray(record) ? record.join('') : ''));
  } catch (error) {
    if (codeOf(error) === 'ENOTFOUND' || codeOf(error) === 'ENODATA') return [];
    throw error;
  }
}

/** The addresses of a name, of the family of an address; none when there are none or DNS did not answer. */
export async function addressesOf(ask: Resolve, name: string, like: string): Promise<readonly string[]> {
  const records = await ask(name, like.includes(':') ? 'AAAA' : 'A').catch((): Answer => []);
  return records.filter((record): record is string => typeof record === 'string');
}
