import type { Line, LineId } from '../../machines/tells';
import type { Channel } from '../../machines/words';

/** What a mail says before and after what happened; a conversation keeps the order in which it came about. */
const opening: readonly LineId[] = ['greeting', 'goes-on-from'];
const closing: readonly LineId[] = ['self-service', 'pin-on-its-way', 'code-on-its-way', 'link-on-its-way'];

/**
 * The lines as they are told on this channel. A mail is one text: the case first, then what happened, then the ways to go
 * on; pleasantries only where there is nothing else to say; a death is no pleasantry.
 */
export function inOrder(lines: readonly Line[], channel: Channel): readonly Line[] {
  if (channel !== 'email') return lines;
  const matters = lines.some(({ line }) => line !== 'small-talk' && !opening.includes(line));
  const greets = lines.some(({ line }) => line === 'greeting');
  const kept = lines.filter(
    (line) => line.line !== 'small-talk' || line.about === 'loss' || !(matters || (greets && line.about === 'hello')),
  );
  const rank = ({ line }: Line): number =>
    opening.includes(line) ? opening.indexOf(line) - opening.length : closing.includes(line) ? 1 + closing.indexOf(line) : 0;
  return [...kept].sort((a, b) => rank(a) - rank(b));
}
