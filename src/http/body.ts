import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error';

/** Bytes of a body unless a route says otherwise. */
export const defaultBodyLimit = 64 * 1024;

const tooLarge = (limit: number): HttpError =>
  new HttpError(413, 'MessageSizeTooBig', `The body is larger than ${limit} bytes. Send less at once.`);

/** The media type of a request in lower case without parameters; '' when it names none. */
export function mediaType(request: IncomingMessage): string {
  const type = request.headers['content-type'] ?? '';
  const parameters = type.indexOf(';');
  return (parameters < 0 ? type : type.slice(0, parameters)).trim().toLowerCase();
}

/** Reads a body whole. Rejects with HttpError: 413 above `limit` bytes, 400 when the sender stops half-way, 415 when it is compressed. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') throw new HttpError(415, 'UnsupportedMediaType', `The body comes as ${encoding}; send it uncompressed.`);
    const parts: Buffer[] = [];
    let size = 0;
    const onData = (part: Buffer) => {
      size += part.length;
      if (size <= limit) return void parts.push(part);
      parts.length = 0;
      request.off('data', onData);
      reject(tooLarge(limit));
    };
    // What is told later than the first does nothing, so that no listener needs to be taken away.
    request.on('data', onData);
    request.on('end', () => resolve(parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts)));
    // One that breaks off closes; without a listener Node tells no error besides.
    request.on('close', () => {
      if (!request.readableEnded) reject(new HttpError(400, 'BadSyntax', 'The body broke off. Send it again, whole.'));
    });
    // Nothing is read here: what comes from now on is handed on at once, and not kept until it is fetched.
    request.read(0);
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 text of bytes; throws HttpError 400 for bytes that are none. */
export function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new HttpError(400, 'BadSyntax', 'The body is not UTF-8 text.');
  }
}

/** A text as JSON; throws HttpError 400. The parser's own message is left out: it quotes the text, which may hold a secret (I11). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'BadSyntax', 'The body is not JSON.');
  }
}

const isJson = (type: string): boolean => type === 'application/json' || type === 'text/json' || type.endsWith('+json');

/** The body as JSON, undefined when it is empty. Other media types are refused, so that no plain form of another site is taken for JSON. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const bytes = await readBody(request, limit);
  if (bytes.length === 0) return undefined;
  const type = mediaType(request);
  if (!isJson(type))
    throw new HttpError(415, 'UnsupportedMediaType', `The body comes as ${type || 'nothing in particular'}; send application/json.`);
  return parseJson(textOf(bytes));
}

/** The body of a form post. A field that stands there twice means two things: 400, so that nobody acts on half of it. */
export async function readForm(request: IncomingMessage, limit: number): Promise<URLSearchParams> {
  const bytes = await readBody(request, limit);
  const type = mediaType(request);
  if (bytes.length > 0 && type !== 'application/x-www-form-urlencoded') {
    throw new HttpError(
      415,
      'UnsupportedMediaType',
      `The form comes as ${type || 'nothing in particular'}; send application/x-www-form-urlencoded.`,
    );
  }
  const form = new URLSearchParams(textOf(bytes));
  if (new Set(form.keys()).size < form.size)
    throw new HttpError(400, 'BadArgument', 'A field of the form comes more than once. Send each once.');
  return form;
}
