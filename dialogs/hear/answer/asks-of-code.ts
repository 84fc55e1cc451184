import { textOf } from '../text/once';
import type { Piece } from '../sentence/pieces';

/** "What is this code?", "c'est quoi ce code ?", "why another code?" */
const WHAT =
  /^(?:(?:wait|ok|okay|but|and|so|hmm|sorry|oh|huh|mais|et|euh|attendez|pardon|bon) )*(?:whats?|which|why|quoi|quels?|quelle|cest quoi|pourquoi|quest ce que?)\b.*\b(?:codes?|pins?|nips?|one|ca|that|this)$/;
/** "I gave you the PIN already", "je vous ai donné le NIP": why is there more? */
const GAVE =
  /\b(?:i|ive|i have|did i|didnt i)(?: (?:have|already|just|now))* (?:gave|give|given|told|sent|entered|typed|put)(?: (?:to|you|it|in))*(?: (?:the|my|a|one|all|everything))+ ?(?:support )?(?:pins?|nips?|codes?)?$|\bje (?:vous|te|t|l|le)? ?(?:lai|ai|viens)(?: (?:deja|bien|de|vous|le))* (?:donne|donner|entre|entrer|ecrit|dit)(?: (?:le|mon|un|deja))* ?(?:pin|nip|code)?(?: (?:deja|tantot|tout a lheure))?$/;
/** It does not come, or is looked for: said otherwise. */
const ELSE =
  /\b(?:not|dont|doesnt|didnt get|cant|long|come|came|coming|arrives?|arrived|gets?|got|finds?|where|wrong|pas|recu|recois|arrive|ou|if|si)\b/;
const LONGEST = 12;

/** Whether somebody wonders, asked for a one-time code, what that is: the PIN was given. */
export function asksOfCode({ words }: Piece): boolean {
  if (words.length > LONGEST) return false;
  const text = textOf(words);
  return (WHAT.test(text) || GAVE.test(text)) && !ELSE.test(text);
}
