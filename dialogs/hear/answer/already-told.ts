import type { Intent } from '../wish/intent';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

const NAME =
  '(?:(?:login|user) ?(?:names?|id)?|username|names?|e ?mails?(?: address)?|address|account(?: number)?|extension|details?|data|info(?:rmation)?|number|credentials|identifiants?|nom|courriel|adresse|compte|poste|coordonnees|informations?|numero)';
/** "You have my login", "I already told you my name", "vous avez déjà mon courriel": no name is forgotten or wanted by that. */
const TOLD = new RegExp(
  `\\b(?:(?:youve|you)(?: (?:already|just|now|clearly|obviously|do|should|must))* (?:have|know|got|see|has)(?: (?:already|just|now))*(?: (?:my|all my|the|our))+(?: \\w+)? ${NAME}|(?:i|ive|i have)(?: (?:have|already|just|now))* (?:gave|given|told|tell|sent|entered|typed|wrote|provided|said)(?: (?:to|you|it))*(?: (?:my|the|all my))+(?: \\w+)? ${NAME}|(?:i|ive|i have)(?: (?:have|already|just|now))* (?:gave|given|told|tell|sent|provided)(?: (?:to|you|it))* (?:everything|it all|all of it|all (?:that|this|you asked))|je (?:vous|t) ?ai (?:deja )?tout (?:donne|dit)|vous (?:avez|connaissez|savez)(?: (?:deja|bien))* (?:mon|mes|ma)(?: \\w+)? ?${NAME}|je (?:vous|t)(?: ?ai)?(?: (?:deja|viens))* (?:donne|dit|envoye|ecrit) (?:mon|mes|ma) ${NAME})\\b`,
);

const LONGEST = 18;

/** Whether somebody wonders why more is asked for than their name: asked for a PIN, or for who they are. */
export function saysTold({ words, items }: Piece): boolean {
  const text = textOf(words);
  return words.length <= LONGEST && onlyWords(items) && TOLD.test(text) && !ELSE.test(text);
}
/** It is wrong or lost, or something is to be done about it. */
const ELSE = /\b(?:wrong|forgot\w*|lost|dont|not|change|update|send|mail me|old|mauvais|oublie|perdu|changer|ancien|pins?|nip|code)\b/;

export const aboutAsking = (ask: 'pin' | 'who'): Intent => ({
  is: 'question',
  topic: ask === 'pin' ? 'support-pin' : 'identity',
  soft: false,
});
