import { textOf } from '../text/once';

/** "Can I undo it later?", "est-ce que je peux l'annuler après ?", beside a summary: asked of what it will be possible to do. */
const ASKS_LATER =
  /^(?:(?:and|but|ok|so|uh|um|et|mais|ok|alors|euh) )*(?:(?:can|could|may|will|would|am) (?:i|we)(?: (?:be able|able) to)?|is it possible to|(?:est ce que )?(?:je|on|jpeux) ?(?:peux|peut|pourrai|pourrais|pourrait|pourra)?|puis je|pourrai je|peut on)(?: \w+){0,2}? ?(?:undo|change|cancel|stop|remove|modify|switch|turn|take|reverse|l?annuler|le changer|changer|l?enlever|l?arreter|modifier|desactiver|defaire|revenir)(?: (?:it|that|this|them|off|back|the|my|number|forwarding|ca|cela|le|mon|numero|renvoi|en arriere))* (?:later|afterwards?|after|any ?time|again|whenever|plus tard|apres|ensuite|nimporte quand|en tout temps)(?: (?:on|if i (?:want|need)(?: to)?|si je veux|though|right))*$/;
const MOST = 18;
export const asksOfLater = (words: readonly string[]): boolean => words.length <= MOST && ASKS_LATER.test(textOf(words));
