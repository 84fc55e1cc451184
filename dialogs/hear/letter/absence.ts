import type { Said } from '../../heard';
import { normalise } from '../text/normalise';

/** Somebody is not there ... */
const AWAY =
  /\b(?:out of (?:the )?office|away from (?:the |my )?(?:office|desk|work)|(?:on|for) (?:a )?(?:vacation|holidays?|(?:annual |sick |parental |maternity |paternity )?leave)|not in the office|currently (?:away|travelling|traveling|out)|absente? (?:du bureau|jusqu|pour|du|en|cette)|(?:suis|serai|actuellement) absente?|en (?:vacances|conges?|deplacement|voyage)|(?:i am|i m|im) (?:currently )?(?:travelling|traveling|on a business trip)|hors du bureau|conge (?:de|parental|maternite|annuel))\b/;
/** ... and so is what becomes of the mail: as those write who answer everybody with the same words. */
const ANSWERS =
  /\b(?:your (?:e ?mails?|messages?)|automat\w+ (?:reply|response|message)|auto ?reply|(?:when|upon|after|once|until) (?:i(?:m| am)? (?:return|back|am back|get back)|my return)|limited access|no access to (?:my )?e ?mails?|(?:votre|vos) (?:courriels?|messages?|e ?mails?)|(?:reponse|message) automatique|mon retour|acces limite|(?:i will|ill|and will|shall) (?:answer|reply|respond|get back to you)|(?:repondrai|repondrons|reviendrai vers vous)|in (?:urgent cases|case of (?:an )?emergenc\w+|my absence)|(?:for|in) (?:urgent|immediate) (?:matters?|requests?|issues?|assistance)|en cas d ?urgence|pour toute urgence|en mon absence)\b/;
/** What none of them says: an order or a proof is one, wherever its writer is. */
const real: ReadonlySet<string> = new Set(['request.drafted', 'request.confirmed', 'request.cancelled', 'person.asked', 'not-me.said']);
const OF_A_PIN = /\b(?:pin|nip|code)\b/;
/** Longer ones tell more than that. */
const LONGEST = 1_200;

/**
 * "I'm on vacation until Monday and will read your message when I return; in urgent cases call extension 100": a program's answer that
 * is not marked as one, or as good as one. Whom and what it names has nothing to do with what is in hand.
 */
export function isAbsence(text: string, said: readonly Said[]): boolean {
  if (text.length > LONGEST || said.some((one) => one.is === 'secret' || (one.is === 'event' && real.has(one.event.type)))) return false;
  const plain = normalise(text).text.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return !OF_A_PIN.test(plain) && AWAY.test(plain) && ANSWERS.test(plain);
}

/** ... of which nothing is taken in. */
export const unheard: readonly Said[] = [{ is: 'event', event: { type: 'message.puzzling' } }];
