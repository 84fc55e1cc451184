import type { Hearing, Said } from '../../heard';
import { inHand } from '../meaning';
import { event, isPuzzling } from '../said';
import { normalise } from '../text/normalise';

/** "See below", "what Louis asks for underneath", « voir plus bas ». */
const BELOW =
  /\b(?:below|underneath|beneath|further down|ci-?dessous|ci-?bas|plus bas|ce qui suit)\b|\b(?:see|read|check|voir|lire|regarde[rz]?)\b.{0,30}\b(?:mail|e-?mail|message|request|courriel|demande)\b/;
/** A mail that says more than that has its own words heard. */
const LONGEST = 300;

/** Whether a mail wants what stands elsewhere: in what it forwards, or quotes. A mail that forwards and says nothing itself does, too. */
export function pointsBelow(said: readonly Said[], core: string, forwarded: boolean, { changes, question, handling }: Hearing): boolean {
  if (question.ask !== 'need' || handling !== undefined || inHand(changes).length > 0 || core.length > LONGEST) return false;
  const events = said.flatMap((one) => (one.is === 'event' ? [one.event] : []));
  if (events.some((one) => one.type !== 'small-talk.heard' && !(one.type === 'message.puzzling' && one.whose === undefined))) return false;
  return forwarded || ((events.length === 0 || said.some(isPuzzling)) && BELOW.test(normalise(core).text));
}

/** ... of which nobody reads anything: that is said, and its own words are asked for. */
export const lookedFor = (said: readonly Said[]): Said[] => [
  ...said.filter(({ is }) => is !== 'event'),
  event({ type: 'message.refused', why: 'below' }),
];

/** "T 613 555 0110 | F ...", a rule and what is below it: how the writer is reached. */
const CONTACT =
  /^[ \t]*(?:(?:t|p|f|c|m|o|d|b|tel|tél|téléphone|telephone|phone|ph|fax|téléc|télécopieur|cell|cel|cellulaire|mobile|mob|office|direct|desk|bureau)\b\W{0,4})?\+?\(?\d[\d ().-]{8,}.*$|^[ \t]*-{2,}[ \t]*$[^]*/gimu;
/** The text without them; as long as before. */
export const withoutContacts = (text: string): string => text.replace(CONTACT, (found) => found.replace(/[^\n]/g, ' '));
