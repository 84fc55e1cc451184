import { HttpError } from '../../http/http-error';
import type { HttpRequest } from '../../http/router';
import { isNamedBody, isSigned, type Fields } from './signature';

/** A webhook as it came in; what is signed is kept to the letter. */
export interface Webhook {
  /** Path below PUBLIC_URL, `/voice/turn`. */
  readonly path: string;
  /** The query as it came, without its question mark. */
  readonly search: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** The header X-Twilio-Signature; undefined: there was none. */
  readonly signature: string | undefined;
}

/** What a webhook whose signature is right says. */
export interface Heard {
  readonly query: URLSearchParams;
  /** The form's fields; of a name that stands twice the last counts. */
  readonly form: ReadonlyMap<string, string>;
}

/** Bytes of a webhook's body. */
const limit = 64 * 1024;

/** The webhook in a request. Rejects with HttpError 413. */
export async function webhookOf(request: HttpRequest): Promise<Webhook> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.chunks()) {
    size += part.length;
    if (size > limit) throw new HttpError(413, 'MessageSizeTooBig', `The body is larger than ${limit} bytes; no webhook of a call is.`);
    parts.push(part);
  }
  return {
    path: request.path,
    search: request.search,
    contentType: request.header('content-type') ?? '',
    body: Buffer.concat(parts),
    signature: request.header('x-twilio-signature'),
  };
}

const isForm = (contentType: string): boolean => contentType.split(';', 1)[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';

/**
 * Reads a webhook if it is signed with the token for the address it came to under PUBLIC_URL, never under its Host header
 * (T24). Throws HttpError: 400 without a signature, 403 with a wrong one, 415 for a signed body that is no form.
 */
export function readWebhook(token: string, publicUrl: string, { path, search, contentType, body, signature }: Webhook): Heard {
  if (signature === undefined) throw new HttpError(400, 'SignatureMissing', 'This is for a carrier: send X-Twilio-Signature.');
  const fields: Fields = isForm(contentType) ? [...new URLSearchParams(Buffer.from(body).toString('utf8'))] : [];
  const query = new URLSearchParams(search);
  const url = publicUrl + path + (search === '' ? '' : `?${search}`);
  const right = isSigned(token, signature, url, fields) && (isForm(contentType) || body.length === 0 || isNamedBody(body, query));
  if (!right)
    throw new HttpError(
      403,
      'SignatureWrong',
      'X-Twilio-Signature does not fit. Look whether PUBLIC_URL is the address the carrier calls, and VOICE_AUTH_TOKEN its token.',
    );
  if (!isForm(contentType)) throw new HttpError(415, 'UnsupportedMediaType', 'Send application/x-www-form-urlencoded.');
  return { query, form: new Map(fields) };
}
