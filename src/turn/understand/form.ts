import { z } from 'zod';

/** What a card may submit. Anything else a client puts into `value` is ignored. */
const form = z.union([
  z.object({ pin: z.string().max(64) }).transform(({ pin }) => ({ is: 'secret' as const, purpose: 'pin' as const, typed: pin })),
  z.object({ code: z.string().max(64) }).transform(({ code }) => ({ is: 'secret' as const, purpose: 'code' as const, typed: code })),
  z.object({ intent: z.literal('pin.requested') }).transform(() => ({ is: 'pin.requested' as const })),
  z.object({ say: z.string().max(200) }).transform(({ say }) => ({ is: 'words' as const, text: say })),
]);

export type Form = z.infer<typeof form>;
export type SecretForm = Extract<Form, { readonly is: 'secret' }>;

/** What a button of a card stands for, if it does: nearly always looked for in vain, of which a schema would make errors first. */
const intentOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'intent' in value && typeof value.intent === 'string' ? value.intent : undefined;

/** A submitted card; the intent comes first, because a card sends its empty fields along with every button. */
export function parseForm(value: unknown): Form | undefined {
  const intent = intentOf(value);
  const read = form.safeParse(intent === undefined ? value : { intent });
  return read.success ? read.data : undefined;
}

/** Six digits in any notation a keyboard has; undefined: something else. */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s.\-–—_]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

/**
 * The submitted value as it may be stored and shown: the fields of our own cards and no others, secrets as dots, and a button's words
 * as they were heard and masked (I11). `say`: those; undefined: its words were not read.
 */
export function maskForm(value: unknown, say: string | undefined): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const has = (field: string): boolean => Object.hasOwn(value, field);
  const asked = intentOf(value) === 'pin.requested';
  return {
    ...(asked ? { intent: 'pin.requested' } : {}),
    ...(has('pin') ? { pin: '••••••' } : {}),
    ...(has('code') ? { code: '••••••' } : {}),
    ...(has('say') ? { say: say ?? '••••••' } : {}),
  };
}
