import { MailParser, type AttachmentStream, type HeaderLines, type MessageText } from 'mailparser';
import { bodyOf } from './body';
import { composeMail } from './compose-mail';
import { headerOf } from './headers';
import { limits, type Attachment, type ReadMail, type UnreadableReason } from './mail';
import { partOf } from './part';
import { unflow } from './unflow';

/** Parts of a notification that are looked into, and how much of each is kept. */
const reportParts = /^(?:message\/(?:global-)?(?:delivery-status|rfc822|headers)|message\/global|text\/rfc822-headers)$/;
const MOST_OF_REPORT = 64 * 1024;

/** A part of a notification with the front of its content. */
export interface ReportPart {
  readonly type: string;
  readonly text: string;
}

/** Options of mailsplit, which mailparser passes on to it, and of mailparser. Enclosed mails are files: their text is not the writer's. */
const options = {
  maxHeadSize: limits.headers,
  maxChildNodes: limits.parts,
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
};

/** What mailparser 3.9.31 has beside its published interface; its tree keeps the parts apart that its text runs together. */
interface Inner {
  readonly tree: unknown;
  processChunk(chunk: unknown, done: (error?: Error) => void): void;
}

const unreadable = (reason: UnreadableReason, detail: string): ReadMail => ({ kind: 'unreadable', reason, detail });

function failureOf(error: unknown): ReadMail {
  const detail = error instanceof Error ? error.message : String(error);
  if (/head(?:er)? size/i.test(detail)) return unreadable('headers-too-large', detail);
  return unreadable(/child nodes/i.test(detail) ? 'too-many-parts' : 'broken', detail);
}

/** Keeps format=flowed parts as they are: mailparser joins lines of different quote depth (unflow.ts does not). */
function keepFlowed(parser: Inner): WeakMap<object, boolean> {
  const flowed = new WeakMap<object, boolean>();
  const process = parser.processChunk.bind(parser);
  parser.processChunk = (chunk, done) => {
    if (typeof chunk === 'object' && chunk !== null && 'flowed' in chunk && chunk.flowed === true) {
      flowed.set(chunk, 'delSp' in chunk && chunk.delSp === true);
      chunk.flowed = false;
    }
    process(chunk, done);
  };
  return flowed;
}

const cleanName = (name: string): string => (name.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').slice(0, 200);

/** Counts an attachment's bytes, and keeps the front of what a notification says. */
function takeAttachment(stream: AttachmentStream, attachments: Attachment[], reports: ReportPart[]): void {
  // Of a malformed Content-Type mailparser gives false.
  const type = (stream.contentType || 'application/octet-stream').toLowerCase();
  const keep = reportParts.test(type);
  const front: Buffer[] = [];
  let size = 0;
  stream.content.on('data', (chunk: Buffer) => {
    if (keep && size < MOST_OF_REPORT) front.push(chunk.subarray(0, MOST_OF_REPORT - size));
    size += chunk.length;
  });
  stream.content.on('end', () => {
    if (keep) reports.push({ type, text: Buffer.concat(front).toString('latin1') });
    attachments.push({ name: cleanName(stream.filename || ''), type, size });
    stream.release();
  });
}

/**
 * Reads a raw mail within `limits` (size, depth, parts, headers; time and memory are kept by mail-reader.ts, which runs
 * this in a thread). Resolves always: a mail that cannot be read is a value that says why.
 */
export function parseMail(raw: Buffer): Promise<ReadMail> {
  return new Promise((resolve) => {
    const attachments: Attachment[] = [];
    const reports: ReportPart[] = [];
    let lines: HeaderLines = [];
    const parser = new MailParser(options) as MailParser & Inner;
    const flowed = keepFlowed(parser);

    parser.on('headerLines', (found: HeaderLines) => void (lines = found));
    parser.on('error', (error: unknown) => resolve(failureOf(error)));
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type === 'attachment') takeAttachment(data, attachments, reports);
    });
    parser.on('end', () => {
      try {
        const root = partOf(parser.tree, limits.depth, (node, text) => (flowed.has(node) ? unflow(text, flowed.get(node) ?? false) : text));
        if (root === undefined) return resolve(unreadable('too-deep', `Parts lie deeper than ${limits.depth} levels.`));
        resolve({
          kind: 'mail',
          mail: composeMail(
            lines.map(({ line }) => headerOf(line)),
            root,
            bodyOf(root),
            attachments,
            reports,
          ),
        });
      } catch (error) {
        resolve(failureOf(error));
      }
    });
    parser.end(raw);
  });
}
