import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { createTransport } from 'nodemailer';
import { DnsFailure, type Answer, type Resolve } from '../../channels/email/judging/resolver';

/** What a visitor of the demo writes as one of its people. */
export interface Written {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Message-IDs with angle brackets of the mail it answers and those before it. */
  readonly inReplyTo?: string;
  readonly references?: string;
}

/** The mail providers of the demo's people: they sign what their people write, and publish the key. */
export interface PostOffice {
  /** The mail as it travels, with a DKIM signature of the sender's domain where that is one of ours. */
  post(written: Written): Promise<Buffer>;
  /**
   * DNS as the demo sees it: the keys of these domains, all else from `dns`. Servers that somebody named for the demo are
   * believed about these domains too, and ours stand only where they know nothing; the world's own are not asked about them.
   */
  resolve(dns: Resolve, named: boolean): Resolve;
}

const saysThereIsNone = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ENODATA');

const selector = 'demo';
const bits = 2048;

/**
 * Lets the demo be tried by mail on a machine without any: the mails are signed and judged as real ones are, only the key
 * of the people's domains is known to this process alone and stands in no DNS. For the demo only: it writes as anybody.
 */
export function createPostOffice(domains: readonly string[]): PostOffice {
  let pair: Promise<{ readonly privateKey: string; readonly publicKey: string }> | undefined;
  const keys = (): NonNullable<typeof pair> =>
    (pair ??= promisify(generateKeyPair)('rsa', {
      modulusLength: bits,
      publicKeyEncoding: { type: 'spki', format: 'der' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).then(({ privateKey, publicKey }) => ({ privateKey, publicKey: publicKey.toString('base64') })));
  const records = new Map<string, () => Promise<Answer>>(
    domains.flatMap((domain) => [
      [`${selector}._domainkey.${domain}`, async () => [[`v=DKIM1; k=rsa; p=${(await keys()).publicKey}`]]] as const,
      [`_dmarc.${domain}`, () => Promise.resolve([['v=DMARC1; p=reject; adkim=s']])] as const,
    ]),
  );
  const ours = new Set(domains);

  return {
    async post({ from, to, subject, text, inReplyTo, references }) {
      const domain = from.address.slice(from.address.lastIndexOf('@') + 1).toLowerCase();
      const signed = ours.has(domain) ? { dkim: { domainName: domain, keySelector: selector, privateKey: (await keys()).privateKey } } : {};
      const transport = createTransport({ streamTransport: true, buffer: true, ...signed });
      const sent = await transport.sendMail({
        from,
        to,
        subject,
        text,
        ...(inReplyTo === undefined ? {} : { inReplyTo }),
        ...(references === undefined ? {} : { references }),
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return Buffer.isBuffer(sent.message) ? sent.message : Buffer.from([]);
    },
    resolve:
      (dns, named) =>
      async (name, type): Promise<Answer> => {
        const own = type === 'TXT' ? records.get(name.toLowerCase()) : undefined;
        if (named) {
          return dns(name, type).catch((error: unknown) => {
            if (own !== undefined && saysThereIsNone(error)) return own();
            throw error;
          });
        }
        if (own !== undefined) return own();
        if (ours.has(name.toLowerCase()) || [...ours].some((domain) => name.toLowerCase().endsWith(`.${domain}`)))
          throw new DnsFailure('ENOTFOUND', `The demo knows no ${type} of ${name}.`);
        return dns(name, type);
      },
  };
}
