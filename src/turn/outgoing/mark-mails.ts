import type { NumberedEffect } from '../../../machines/effects';
import type { NewLine } from '../../store/port';

const bringsLines = ({ effect }: NumberedEffect): boolean => effect.type === 'answer.mail' || effect.type === 'reply.mail';

/**
 * Ties lines to the mail that brings them: the last line written for a thread, or for a leg that left an address, carries the id
 * of its `answer.mail` or `reply.mail`, so that every try at the effect finds the same lines. A mail that nothing was said for is not sent.
 */
export function markMails(
  lines: readonly NewLine[],
  effects: readonly NumberedEffect[],
): { readonly spoken: readonly NewLine[]; readonly effects: readonly NumberedEffect[] } {
  const mails = effects.flatMap(({ id, effect }) =>
    effect.type === 'answer.mail' || effect.type === 'reply.mail' ? [{ id, leg: effect.leg }] : [],
  );
  if (mails.length === 0) return { spoken: lines, effects };
  const marks = new Map(mails.map(({ id, leg }) => [lines.findLast((line) => line.leg === leg), id]));
  const sent = new Set([...marks].flatMap(([line, id]) => (line ? [id] : [])));
  return {
    spoken: lines.map((line) => (marks.has(line) ? { ...line, activity: marked(line, marks.get(line)) } : line)),
    effects: effects.filter((each) => !bringsLines(each) || sent.has(each.id)),
  };
}

/** What else stands beside the line's words (a code to be revealed) stays. */
function marked({ activity }: NewLine, mailedBy: string | undefined): string {
  const { channelData, ...rest }: { readonly channelData?: Readonly<Record<string, unknown>> } = JSON.parse(activity);
  return JSON.stringify({ ...rest, channelData: { ...channelData, mailedBy } });
}
