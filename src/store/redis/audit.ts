import { z } from 'zod';
import type { AuditEntry, AuditHead, AuditPort } from '../port-audit';
import { mark } from './keys';
import { parsed, parsedJson, text, whole } from './reply';
import type { RunScript } from './scripts';

/*
 * The log lies in one slot, {audit}: its order is one order. A resent append finds the head moved and all its operations
 * known, and leaves nothing to append: which is what happened.
 */
const LOG = '{audit}log';
const OPS = '{audit}ops';
const HEAD = '{audit}head';

const START: AuditHead = { seq: 0, hash: '0'.repeat(64), at: 0 };

function toHead(stored: string | null): AuditHead {
  if (stored === null) return START;
  const [seq, hash = '', at] = stored.split('\n');
  return { seq: Number(seq), hash, at: Number(at) };
}

const entry: z.ZodType<AuditEntry> = z.looseObject({
  seq: z.int(),
  at: text,
  case: text,
  asker: text.nullable(),
  subject: text.nullable(),
  actor: text,
  action: text,
  kind: text.exactOptional(),
  change: text.exactOptional(),
  method: text.exactOptional(),
  reason: text.exactOptional(),
  approver: text.exactOptional(),
  policy: text,
  op: text,
  hash: text,
  previous: text,
});

export async function auditHead(run: RunScript): Promise<AuditHead> {
  return toHead(parsed('audit-head', text.nullable(), await run('audit-head', [LOG, HEAD], [])));
}

const appendReply = z.union([z.tuple([z.literal(1)]), z.tuple([z.literal(0), text.nullable(), z.array(whole)])]);

/** One trip. Throws RangeError when the entries are not numbered from `after` on. */
export async function appendAudit(
  run: RunScript,
  { after, entries }: Parameters<AuditPort['appendAudit']>[0],
): ReturnType<AuditPort['appendAudit']> {
  const last = entries.at(-1);
  if (!last) return { status: 'appended' };
  entries.forEach(({ seq }, i) => {
    if (seq !== after + 1 + i)
      throw new RangeError(`Audit entries appended after ${after} are numbered ${after + 1}, ${after + 2}, ...; entry ${i} has ${seq}.`);
  });
  const args = [after, last.hash, Date.parse(last.at), ...entries.flatMap((each) => [mark(each.op), JSON.stringify(each)])];
  const reply = await run('audit-append', [LOG, OPS, HEAD], args);
  // What nearly every append is answered: read by hand, the schema costs more.
  if (Array.isArray(reply) && reply.length === 1 && reply[0] === 1) return { status: 'appended' };
  const [appended, head, known] = parsed('audit-append', appendReply, reply);
  if (appended === 1) return { status: 'appended' };
  return { status: 'moved', head: toHead(head ?? null), known: (known ?? []).flatMap((i) => entries[i]?.op ?? []) };
}

export async function readAudit(run: RunScript, after: number, limit: number): Promise<AuditEntry[]> {
  if (limit < 1) return [];
  const lines = parsed('audit-read', z.array(text), await run('audit-read', [LOG], [Math.max(0, after), limit]));
  return lines.map((line) => parsedJson('audit-read', entry, line));
}
