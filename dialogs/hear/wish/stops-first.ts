import { inTurn } from '../text/in-turn';
import { says } from '../text/lexemes';
import { textOf } from '../text/once';

/** "Off" ends something only behind one of these: who says "I am off" is away. */
const offs = /^(?:turn|take|switch|shut|turned|taken|switched)$/;

/** "My holiday is over" ends something; "send them over to ..." does not. */
const isOver = /^(?:is|are|was|its|thats|be)$/;

/** "At the end of the day", "à la fin": when, not what. */
const noun = /^(?:the|la|a|at|by|day|days|week|weeks|month|year)$/;

const endsForwarding = (word: string, before: string | undefined): boolean =>
  says.endsForwarding([word]) &&
  (word === 'over'
    ? before !== undefined && isOver.test(before)
    : !(/^(?:end|fin)$/.test(word) && before !== undefined && noun.test(before)));

const ends = (word: string, before: string | undefined): boolean =>
  word === 'off' ? before !== undefined && offs.test(before) : says.stop([word]) || endsForwarding(word, before);

const ended =
  /^(?:stopped|cancell?ed|removed|ended|deleted|disabled|deactivated|discontinued|off|annulee?|arretee?|enlevee?|supprimee?|retiree?|desactivee?|coupee?)$/;

/**
 * What ends is named first and its end behind it: "the forwarding to ... should be cancelled", "no more forwarding to ...",
 * "I don't want my calls going to ... any more", "ne renvoyez plus mes appels au ...". Whoever then says "forward" again wants that.
 */
export function stopsBehind(words: readonly string[]): boolean {
  const moves = (word: string | undefined): boolean =>
    word !== undefined && (says.forward([word]) || /^(?:go|goes|going|sent|ring|ringing|aillent|vont|aille|tombent)$/.test(word));
  const first = words.findIndex(moves);
  if (first < 0) return false;
  const last = words.findLastIndex((word) => says.forward([word]));
  const passive = words.findIndex(
    (word, i) => i > first && ended.test(word) && /^(?:be|get|being|etre|soit|turned|switched|to)$/.test(words[i - 1] ?? ''),
  );
  if (passive > last) return true;
  const no = words.findIndex((word, i) => word === 'no' && /^(?:more|longer)$/.test(words[i + 1] ?? ''));
  if (no >= 0 && (moves(words[no + 2]) || (no > last && /^(?:needed|necessary|required|wanted|)$/.test(words[no + 2] ?? '')))) return true;
  const unneeded = words.findIndex(
    (word, i) => /^(?:isnt|not)$/.test(word) && /^(?:needed|necessary|required|wanted)$/.test(words[i + 1] ?? ''),
  );
  if (unneeded > last) return true;
  const denied = words.findIndex((word) => /^(?:dont|not|shouldnt|never|stop|no)$/.test(word));
  const anyMore = words.findIndex((word, i) => word === 'anymore' || word === 'longer' || (word === 'more' && words[i - 1] === 'any'));
  if (denied >= 0 && denied < first && anyMore > last) return true;
  const ne = words.findIndex((word) => /^(?:ne|nai|veux|faut)$/.test(word));
  const plus = words.indexOf('plus', ne);
  const more = /^(?:tard|vite|tot)$/.test(words[plus + 1] ?? '') || (words[plus + 1] === 'de' && !says.forward([words[plus + 2] ?? '']));
  return ne >= 0 && plus > ne && plus - ne < 4 && !more && last <= Math.max(plus + 6, first);
}

/** "My calls should ring at my desk again", "ramenez mes appels à mon bureau": where they are without forwarding. */
const AT_DESK_AGAIN = [
  /\b(?:my|mon|the|au|le) (?:own )?(?:desk|office|bureau|poste)\b|\b(?:recevoir|prendre|repondre a|get|receive|take|answer) (?:tous )?(?:mes|my) (?:appels|calls) (?:ici|here)\b/g,
  /\b(?:again|de nouveau|a nouveau|comme avant)\b/g,
];
const AGAIN_AT_DESK = [/\b(?:again|de nouveau|a nouveau)\b/g, /\b(?:my|mon|the|au) (?:own )?(?:desk|office|bureau|poste)\b/g];
const BACK = /\b(?:revien\w+|revenir) (?:a|sur|au) (?:mon )?(?:bureau|poste)\b/;
/** Calls are fetched back to where they are without forwarding. */
const FETCHED =
  /\b(?:remet\w*|ramen\w*|recuper\w*|ravoir|reprendre|reprends|reprenez|rapport\w+|retourne\w*)\b(?: \w+){0,4} (?:appels|calls|ligne|telephone|tel)\b(?: \w+){0,5} (?:bureau|poste|place|normale?|ici|defaut|origine|dhabitude|habitude)\b/;
/** "I want to answer my own phone again", « je veux reprendre mes appels moi-même »: nobody and nothing else is to answer it. */
const OWN_AGAIN =
  /\b(?:answer|take|get|receive|pick up) my own (?:phone|calls?|line)\b(?: \w+){0,4} again\b|\brend(?:s|ez|re) moi (?:mes appels|ma ligne)\b|\b(?:reprendre|reprends) (?:mes appels|ma ligne|mon telephone) moi meme\b|\b(?:repondre|prendre mes appels) (?:de nouveau |a nouveau )?moi meme(?: \w+){0,3} (?:de nouveau|a nouveau)\b/;
/** "I want my phone to ring here again", "get my calls coming in here instead". */
const HERE_AGAIN =
  /\b(?:calls?|phones?|line|appels?|ligne|telephone)\b(?: \w+){0,3} (?:ring|ringing|come|coming|go|going|sonn\w+|arriv\w+|revien\w+|rentr\w+)(?: (?:to|on|in|at|through|back|up))* (?:here|ici)(?: \w+){0,2} (?:again|instead|a nouveau|de nouveau|comme avant)\b/;
/** "Send 311's calls back to her desk", "my calls back to me": no number, and where they are without forwarding. */
const BACK_TO =
  /\bcalls? back (?:(?:to|on|at) )?(?:me|her|him|them|normal|(?:my|her|his|their) (?:own )?(?:desk|phone|line|extension|seat|place|office)(?: (?:phone|line))?)(?: (?:again|now|please))*$/;
/** "The forwarding on 104 can go now", « le renvoi du 104 peut partir ». */
const CAN_GO =
  /\b(?:forward\w*|divert\w*|diversions?|redirect\w*|renvois?|transferts?)\b(?: \w+){0,5}? (?:can|could|should|may|must|needs? to|has to|peut|peuvent|doit|doivent|pourrait)(?: (?:now|also|then|be|maintenant|aussi|etre))* (?:go|come off|go away|come down|dropped|lifted|taken off|partir|sauter|senlever|enlevee?s?|retiree?s?)\b(?! (?:to|on|over|from|au|vers|sur|a)\b)/;
export const canGo = (words: readonly string[]): boolean => words.length <= MOST && CAN_GO.test(textOf(words));
const MOST = 24;
export function comesBack(words: readonly string[]): boolean {
  const text = textOf(words);
  if (words.length <= MOST && OWN_AGAIN.test(text)) return true;
  if (words.length <= MOST && (HERE_AGAIN.test(text) || BACK_TO.test(text))) return true;
  return inTurn(text, ...AT_DESK_AGAIN) || inTurn(text, ...AGAIN_AT_DESK) || BACK.test(text) || FETCHED.test(text);
}

/** Whether a word is said that ends something where it is forwarding that is spoken of. */
export const saysForwardingEnds = (words: readonly string[]): boolean =>
  words.some((word, i) => endsForwarding(word, i > 0 ? words[i - 1] : undefined));

/**
 * Whether forwarding is to end although a number is named: "stop forwarding my calls to ...", "annulez le renvoi vers ...".
 * What is said first counts: "forward ... and stop" begins with the other.
 */
export function stopsFirst(words: readonly string[]): boolean {
  const stop = words.findIndex((word, i) => ends(word, words[i - 1]));
  const forward = words.findIndex((word) => says.forward([word]) && !ends(word, undefined));
  return stop >= 0 && (forward < 0 || stop < forward);
}
