import { z } from 'zod';
import { HttpError } from '../../http/http-error';

/** Characters of speech that are handed on; one more than a turn reads, so that it can say "too long". */
const maxSpeech = 4_001;

const schema = z.object({
  /** The carrier's id of the call; ours alone from the softphone. */
  CallSid: z.string().regex(/^[\w-]{8,64}$/),
  /** The caller's number, as somebody says it. */
  From: z.string().max(256).optional(),
  CallStatus: z.string().max(40).optional(),
  Digits: z.string().max(200).optional(),
  SpeechResult: z
    .string()
    .transform((text) => text.slice(0, maxSpeech))
    .optional(),
  Confidence: z.string().max(40).optional(),
  DialCallStatus: z.string().max(40).optional(),
  QueueResult: z.string().max(40).optional(),
});

/** A webhook's fields, as far as we look at them; carriers add others any time. */
export type CallFields = z.output<typeof schema>;

/** Reads the fields. Throws HttpError 400 that names what is wrong, never its value. */
export function readFields(form: ReadonlyMap<string, string>): CallFields {
  const read = schema.safeParse(Object.fromEntries(form));
  if (read.success) return read.data;
  throw new HttpError(
    400,
    'BadArgument',
    `This is no webhook of a call: look at ${read.error.issues.map((issue) => issue.path.join('.')).join(', ')}.`,
  );
}

/** What a recogniser is this unsure of is noise. Some always say 0, which says nothing. */
const unsure = 0.2;

/** What the caller keyed or said; undefined: nothing, or noise. Keys win: who presses one has stopped talking. */
export function inputOf({ Digits, SpeechResult, Confidence }: CallFields): { readonly digits?: string; readonly text: string } | undefined {
  if (Digits !== undefined && Digits !== '') return { digits: Digits, text: '' };
  const text = SpeechResult?.trim() ?? '';
  const sure = Number(Confidence ?? 0);
  return text === '' || (sure > 0 && sure < unsure) ? undefined : { text };
}

const over = new Set(['completed', 'busy', 'failed', 'no-answer', 'canceled']);

/** Whether a status says that the call is over. */
export const isOver = (status: string | undefined): boolean => status !== undefined && over.has(status);

const answered = new Set(['completed', 'answered', 'bridged', 'hangup', 'redirected-from-bridged']);

/** Whether a person took the call that was put through; the caller is done then. */
export const wasTaken = ({ DialCallStatus, QueueResult }: CallFields): boolean => answered.has(DialCallStatus ?? QueueResult ?? '');
