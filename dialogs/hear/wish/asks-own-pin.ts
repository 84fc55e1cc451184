import { textOf } from '../text/once';
const OWN_PIN =
  /^(?:hi |hello |so |bonjour |et )?(?:whats|what is|what was|(?:can|could|may|might) i (?:please )?(?:have|get|see)|puis je avoir|est ce que je peux avoir|je peux avoir|pourrais je avoir|cest quoi|cetait quoi|quel est|quel etait|quest ce que cest) (?:my|mon)(?:(?: support)? (?:pin|nip|pin code)| support code)(?: (?:dassistance|assistance|de soutien|again|please|deja|svp))*$/;

/** "What is my PIN?", asked by its owner, asks for the PIN itself: it is mailed (P6). */
export const asksOwnPin = (words: readonly string[]): boolean => OWN_PIN.test(textOf(words));
