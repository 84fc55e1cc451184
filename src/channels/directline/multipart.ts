import { HttpError } from '../../http/http-error';

/** One part of a multipart body. Its bytes are kept only where they were asked for. */
export interface Part {
  readonly name: string | undefined;
  readonly filename: string | undefined;
  /** Media type in lower case; '' when none is named. */
  readonly type: string;
  readonly bytes: Buffer | undefined;
}

export interface MultipartLimits {
  /** Bytes of the whole body. */
  readonly total: number;
  /** Bytes of a part that is kept. */
  readonly kept: number;
  readonly parts: number;
}

const maxHeaders = 8 * 1024;
const broken = (why: string): HttpError => new HttpError(400, 'BadSyntax', `This is not multipart/form-data as RFC 7578 has it: ${why}.`);
const tooLarge = (what: string, limit: number): HttpError =>
  new HttpError(413, 'MessageSizeTooBig', `${what} is larger than ${limit} bytes. Send less at once.`);

/** The boundary a Content-Type names; undefined when it is not multipart or names none. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /^multipart\/[\w.+-]+\s*;(?:[^"]|"[^"]*")*?\bboundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** A parameter of a Content-Disposition, as browsers write it. */
export function dispositionParameter(header: string, parameter: 'name' | 'filename'): string | undefined {
  const found = new RegExp(`;\\s*${parameter}=(?:"((?:\\\\.|[^"\\\\])*)"|([^\\s;"]+))`, 'i').exec(header);
  return (found?.[1] ?? found?.[2])?.replace(/\\(.)/g, '$1').replace(/%22/g, '"');
}

function parseHeaders(text: string): Omit<Part, 'bytes'> {
  const lines = text.split('\r\n');
  const value = (name: string): string =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const disposition = value('content-disposition');
  const type = value('content-type').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return { name: dispositionParameter(disposition, 'name'), filename: dispositionParameter(disposition, 'filename'), type };
}

/**
 * Reads a multipart body as it comes and keeps no more of it than the parts `keep` wants: files pass through and are gone.
 * Rejects with HttpError 400 and 413.
 */
export async function readMultipart(
  chunks: AsyncIterable<Uint8Array>,
  boundary: string,
  keep: (part: Omit<Part, 'bytes'>) => boolean,
  limits: MultipartLimits,
): Promise<Part[]> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const parts: Part[] = [];
  let state: 'body' | 'behind-delimiter' | 'headers' | 'end' = 'body';
  let current: { readonly head: Omit<Part, 'bytes'>; readonly kept: Buffer[] | undefined; size: number } | undefined;
  let rest = Buffer.from('\r\n');
  let total = 0;

  const take = (bytes: Buffer): void => {
    if (current?.kept === undefined || bytes.length === 0) return;
    current.size += bytes.length;
    if (current.size > limits.kept) throw tooLarge('The activity', limits.kept);
    current.kept.push(bytes);
  };
  const finish = (): void => {
    if (current === undefined) return;
    parts.push({ ...current.head, bytes: current.kept && Buffer.concat(current.kept) });
    if (parts.length > limits.parts) throw new HttpError(413, 'MessageSizeTooBig', `There are more than ${limits.parts} parts.`);
    current = undefined;
  };
  /** One step on what is there; false: more bytes are needed. */
  const step = (): boolean => {
    if (state === 'body') {
      const at = rest.indexOf(delimiter);
      const upTo = at < 0 ? Math.max(0, rest.length - delimiter.length + 1) : at;
      take(rest.subarray(0, upTo));
      rest = rest.subarray(at < 0 ? upTo : at + delimiter.length);
      if (at < 0) return false;
      finish();
      state = 'behind-delimiter';
      return true;
    }
    if (state === 'behind-delimiter') {
      const line = rest.indexOf('\r\n');
      if (rest.length >= 2 && rest.subarray(0, 2).equals(Buffer.from('--'))) state = 'end';
      else if (line >= 0 && /^[ \t]*$/.test(rest.subarray(0, line).toString('latin1'))) state = 'headers';
      else if (line >= 0 || rest.length > 200) throw broken('something stands behind a boundary');
      else return false;
      return true;
    }
    if (state === 'headers') {
      const end = rest.indexOf('\r\n\r\n');
      if (end > maxHeaders || (end < 0 && rest.length > maxHeaders)) throw broken('the headers of a part are too long');
      if (end < 0) return false;
      const head = parseHeaders(rest.subarray(0, end).toString('utf8'));
      current = { head, kept: keep(head) ? [] : undefined, size: 0 };
      rest = rest.subarray(end + 4);
      state = 'body';
      return true;
    }
    rest = Buffer.alloc(0);
    return false;
  };

  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > limits.total) throw tooLarge('The upload', limits.total);
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    while (step()) continue;
  }
  if (String(state) !== 'end') throw broken('it breaks off before its last boundary');
  return parts;
}
