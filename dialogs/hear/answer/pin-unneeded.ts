import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';

const UNNEEDED =
  /^(?:(?:no|non|oh|ah|its|thats|cest|ce|nest) )*(?:no need|not (?:needed|necessary|required)|(?:pas|plus) (?:besoin|necessaire)|inutile|never ?mind|nvm|forget (?:it|that)|laisse[rz]? (?:faire|tomber)|oublie[rz]? (?:ca|cela))(?: |$)/;
const HAS_IT =
  /\b(?:have|got|found|know|remember|see) (?:it|mine|one|the (?:pin|mail|email|code)|my (?:pin|mail|email|code))\b|\b(?:its|it is) (?:right )?here\b|\bhere it is\b|\b(?:je (?:l ?)?ai(?! pas| plus)|jai (?:le|mon|un) (?:nip|pin|code|courriel)|je le (?:connais|sais|vois)|il est (?:ici|la))\b/;
const LACKS = /\b(?:dont|do not|cant|cannot|havent|no longer|not|pas|plus)\b (?:have|know|remember|find|see|got|lai)/;

/** "No need, I have it here", "never mind, found it", where a PIN is asked for: no mail is needed, and the request is. */
export function keepRequest({ exact, talk }: Meaning, pieces: readonly Piece[]): void {
  const texts = pieces.map(({ words }) => textOf(words));
  if (!texts.some((text) => UNNEEDED.test(text)) || !texts.some((text) => HAS_IT.test(text) && !LACKS.test(text))) return;
  for (const name of ['cancel', 'no'] as const) {
    exact.delete(name);
    talk.delete(name);
  }
  exact.add('have');
}

/** "You don't need to mail it", "pas besoin de l'envoyer": nothing is to be mailed, and a PIN is at hand. `text`: a piece in plain form. */
export const needsNoMail = (text: string): boolean => NO_MAIL.test(text);
const NO_MAIL =
  /^(?!.*\b(?:why|pourquoi|did|to (?:that|this|my|the))\b)(?:\w+ ){0,3}?(?:no need|not necessary|need not|neednt|(?:dont|do not|not)(?: (?:need|have to|bother))?|pas (?:besoin|la peine|necessaire)|inutile)(?: (?:for|you|to|de|d|me|le|la|l))* (?:e?mail(?:ing)? (?:it|me|one|that|another|a|the)|e?mailing|send(?:ing)?|resend|l?envoye[rz]|renvoye[rz])\b/;
