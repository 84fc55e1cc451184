import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign';
import nodemailer from 'nodemailer';

/** A key to sign with, and the `k=` and `p=` of its record. */
export interface Key {
  readonly secret: KeyObject;
  readonly record: string;
}

export function rsaKey(modulusLength: number): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
  return { secret: privateKey, record: `k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}` };
}

export function edKey(): Key {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    secret: privateKey,
    record: `k=ed25519; p=${publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')}`,
  };
}

const pem = (key: Key): string => key.secret.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A mail signed as mail servers do, by mailauth's signer. */
export async function signed(
  mail: string,
  domain: string,
  selector: string,
  key: Key,
  more: { readonly canonicalization?: string; readonly maxBodyLength?: number; readonly algorithm?: string } = {},
): Promise<string> {
  const data = { signingDomain: domain, selector, privateKey: pem(key), ...more };
  // One time for the whole signature: mailauth asks the clock twice, and a second may end in between.
  const { signatures, errors } = await dkimSign(mail, { ...data, signTime: new Date(), signatureData: [data] });
  if (errors.length > 0) throw new Error(`Not signed: ${JSON.stringify(errors)}`);
  return signatures + mail;
}

/** A mail written and signed by nodemailer. */
export async function nodemailed(from: string, domain: string, selector: string, key: Key): Promise<string> {
  const transport = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    dkim: { domainName: domain, keySelector: selector, privateKey: pem(key) },
  });
  const { message } = await transport.sendMail({
    from,
    to: 'support@provider.example',
    subject: 'Forwarding',
    text: 'Héllo, please forward 101.',
    html: '<p>Héllo, please forward <b>101</b>.</p>',
  });
  return String(message);
}

const relaxed = (line: string): string =>
  line
    .replace(/\r\n/g, '')
    .replace(/^([^:]*?)\s*:\s*/, (_all, name: string) => `${name.toLowerCase()}:`)
    .replace(/[ \t]+/g, ' ')
    .trimEnd();

/**
 * A relaxed/relaxed signature with any tags at all: what no signer writes. `tags` come after the usual ones, or in their
 * place when they have the same name; '' leaves one out. The body must be in its canonical form.
 */
export function handSigned(
  mail: string,
  domain: string,
  selector: string,
  key: Key,
  tags: Readonly<Record<string, string>> = {},
  tail = '',
): string {
  const at = mail.indexOf('\r\n\r\n');
  const lines = mail
    .slice(0, at)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n');
  const hash = createHash('sha256')
    .update(mail.slice(at + 4))
    .digest('base64');
  const all = {
    v: '1',
    a: `${key.secret.asymmetricKeyType}-sha256`,
    c: 'relaxed/relaxed',
    d: domain,
    s: selector,
    h: 'from:to:subject:message-id',
    bh: hash,
    ...tags,
  };
  const kept = [...lines];
  const chosen = (all.h as string).split(':').flatMap((name) => {
    const found = kept.findLastIndex((line) => line.toLowerCase().startsWith(`${name.trim().toLowerCase()}:`));
    return found < 0 ? [] : kept.splice(found, 1);
  });
  const header = `DKIM-Signature: ${Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')};${tail} b=`;
  const text = [...chosen.map(relaxed), relaxed(header)].join('\r\n');
  const made =
    key.secret.asymmetricKeyType === 'rsa'
      ? sign('sha256', Buffer.from(text, 'latin1'), key.secret)
      : sign(null, createHash('sha256').update(text, 'latin1').digest(), key.secret);
  return `${header}${made.toString('base64')}\r\n${mail}`;
}
