/** "... to 613 555 0100 and a new PIN": the next thing that is wanted, by its name alone. */
const NEW_SECRET =
  /^(?:(?:also|aussi|and|et|pis|puis|then|please|svp|while (?:youre|you are|were|we are) (?:there|at it|on it|here)|pendant que vous y etes|i (?:also )?(?:need|want)|id (?:also )?like) )*(?:an? |un |one |for an? |pour un )?(?:new|another|different|fresh|nouveau|nouvel|autre) (?:support |voicemail |voice mail |portal |portail )?(?:pin|nip|password|mot de passe|mdp|code (?:de|pour|du)(?: (?:ma|mon|la|le))? (?:boite vocale|messagerie|repondeur|soutien)|voicemail code)\b/;
/** "Il me faut un nouveau mot de passe et que mes appels aillent au ...": the next wish hangs on the same verb. */
const CALLS_TOO = /^(?:aussi |egalement )?que (?:tous )?(?:mes|nos|les|ses|ma|mon|la|le|sa|son|notre) (?:appels?|ligne|poste|telephone)\b/;

/** "Un nouveau mot de passe et un renvoi au ...": the next thing is a forwarding, by its name alone. */
const FORWARD_TOO =
  /^(?:(?:also|aussi|and|et|pis|puis|then) )*(?:un |une |le |mon |a |call )?(?:renvoi|transfert|redirection|deviation|forwarding|forward|call forwarding)(?: (?:d ?appels?|dappels?|appels?|de (?:mes|mon|ma) \w+|of my \w+|my calls))*(?: (?:au|vers|sur|a|to))\b/;

/** Whether the words behind an "and" begin a wish of their own although no order begins with them. */
export function wishesMore(words: readonly string[]): boolean {
  const text = words.join(' ');
  return NEW_SECRET.test(text) || FORWARD_TOO.test(text) || CALLS_TOO.test(text);
}
