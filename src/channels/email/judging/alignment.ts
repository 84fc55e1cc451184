import { textsOf } from './asking';
import { tagsOf } from './dkim-signature';
import { organizationOf } from './domains';
import type { Resolve } from './resolver';

/** How the domains of passes are compared with a From domain. */
export interface Alignment {
  /** Whether a domain belongs to the same organization, so that it might be aligned. Asks nothing. */
  concerns(domain: string): Promise<boolean>;
  /**
   * Whether a domain that passed is aligned (RFC 7489 s3.1): the same, or of the same organization unless DMARC wants it
   * strict. A domain without DMARC is compared as DMARC does by default. Rejects when DNS did not answer.
   */
  aligns(domain: string, method: 'dkim' | 'spf'): Promise<boolean>;
}

const record = /^v\s*=\s*DMARC1\s*(?:;|$)/;

/**
 * Alignment with a From domain. Our own: mailauth 4.13.3 treats `adkim=s` and `aspf=s` as relaxed. Everything but a
 * clear `r` is strict, and where a domain has several records (RFC 7489 s6.6.3: none counts) the strictest of them.
 */
export function createAlignment(from: string, ask: Resolve): Alignment {
  const organization = organizationOf(from);
  let found: Promise<readonly string[]> | undefined;

  async function records(): Promise<readonly string[]> {
    const names = new Set([from, await organization]);
    for (const name of names) {
      const texts = (await textsOf(ask, `_dmarc.${name}`)).map((text) => text.trim()).filter((text) => record.test(text));
      if (texts.length > 0) return texts;
    }
    return [];
  }

  const concerns = async (domain: string): Promise<boolean> => domain === from || (await organizationOf(domain)) === (await organization);
  return {
    concerns,
    async aligns(domain, method) {
      if (domain === from) return true;
      if (!(await concerns(domain))) return false;
      const tag = method === 'dkim' ? 'adkim' : 'aspf';
      return (await (found ??= records())).every((text) => {
        const tags = tagsOf(text);
        return tags !== undefined && (tags.get(tag) ?? 'r').toLowerCase() === 'r';
      });
    },
  };
}
