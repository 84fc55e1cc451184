import { asksAnywhere, asksFirst, leads, politeMe, politeYou } from '../../phrases/asking';
import { says } from '../text/lexemes';
import { Lexicon } from '../text/lexicon';
import { lastAnswer, textOf } from '../text/once';

/** Whether a sentence orders, asks, or is one of the polite forms that may be either. */
export type Manner = 'order' | 'question' | 'polite-you' | 'polite-me';

const anywhere = new Lexicon({ asks: asksAnywhere });
const first = new Lexicon({ asks: asksFirst });
const polite = new Lexicon({ you: politeYou, me: politeMe });
const lead = new Lexicon({ lead: leads });

/**
 * The interrogative veto: "how", "why", "is it possible" and the like never go straight into a change, whatever the heads
 * say. A question mark alone makes a question of everything but the polite forms.
 */
export const mannerOf = (words: readonly string[], marked: boolean): Manner => {
  const said = saidManner(words) ?? (marked ? 'question' : 'order');
  return said === 'polite-me' && !marked && concludes(words) ? 'order' : said;
};

/** "Hannah est de retour, on peut donc retirer son renvoi": what is to be done now follows from what was told. */
export const concludes = (words: readonly string[]): boolean => THEREFORE.test(textOf(words));
const THEREFORE = /\bon (?:peut|pourrait) (?:donc|alors)\b/;

/** ... as the words tell it. */
const saidManner = lastAnswer((words: readonly string[]): Manner | undefined => {
  if (anywhere.within(withoutCourtesy(words))) return 'question';
  const start = afterLeads(words);
  // "613 555 0100 is not correct": told; who asks says "is it not" or "isn't".
  const told =
    (/^(?:is|are|est)$/.test(words[start] ?? '') && /^(?:not|pas)$/.test(words[start + 1] ?? '')) ||
    (words[start] === 'were' && WE_ARE.test(words[start + 1] ?? ''));
  const orders = /^do the same$/.test(words.slice(start, start + 3).join(' '));
  if (first.at(words, start) && !told && !orders && words[start - 1] !== 'there' && !polite.at(words, start)) return 'question';
  if ((EVENTUAL.test(textOf(words)) && !says.forward(words)) || BY_OTHERS.test(textOf(words))) return 'question';
  const form = CANNOT.test(textOf(words)) ? undefined : polite.within(words);
  return form && (form === 'you' ? 'polite-you' : 'polite-me');
});

/** "We're moving ...", in the same letters as "were my calls ...?". */
const WE_ARE = /^(?:\w+ing|away|out|off|on|in|at|short|closed|back|not|now|also|just|still|currently|going|gonna|sick|busy|abroad|unable)$/;

/** "Je peux pas me connecter": told, where "je peux" alone asks. */
const CANNOT = /^(?:\w+ ){0,4}?(?:je|on) (?:ne )?(?:peux|peut) (?:pas|plus|pu|meme pas|juste pas)\b/;

/** "Will you remove him when he leaves?", "will you do that automatically?": what will be one day is asked, and nothing is wanted now. */
const EVENTUAL =
  /\b(?:will|would) (?:you|u)(?: \w+){1,12}? (?:(?:if|when|once|whenever|in case|unless|as soon as) (?:i|im|ill|ive|he|hes|she|shes|they|theyre|we|my|our|his|her|their|somebody|someone|anybody|anything|something)|automatically|by (?:itself|yourself|yourselves)|on (?:its|your) own|or (?:do|should|must|will|shall) (?:i|we))\b/;

/** "Can my assistant change my forwarding?": whether somebody else may do it. What calls are to do, and who is to get them, is a wish. */
const BY_OTHERS =
  /^(?:\w+ ){0,3}?(?:can|could|may) (?:my|our|the|a) (?:colleagues?|coworkers?|assistant|secretary|boss|manager|wife|husband|partner|daughter|son|receptionist|employees?|administrator|admin)(?: (?:also|just|please))* (?:change|set|reset|modify|do|make|cancel|stop|turn|update|add|remove|manage)\b/;

/** "I was wondering whether you could ...", "is it possible for you to ...", "vous serait-il possible de ...": as "could you", of us and not of what can be done. */
function withoutAskingUs(words: readonly string[]): readonly string[] {
  const wonders = words.findIndex(
    (word, i) =>
      (word === 'wondering' ||
        word === 'demandais' ||
        word === 'demande' ||
        word === 'savoir' ||
        (word === 'pas' && words[i - 1] === 'sais')) &&
      /^(?:if|whether|si)$/.test(words[i + 1] ?? '') &&
      /^(?:you|vous|tu)$/.test(words[i + 2] ?? '') &&
      /^(?:could|would|can|might|pourriez|pouvez|pourrais|peux|accepteriez)$/.test(words[i + 3] ?? ''),
  );
  if (wonders >= 0) return [...words.slice(0, wonders), ...words.slice(wonders + 2)];
  const at = words.indexOf('possible');
  const asked =
    at >= 0 &&
    ((words[at + 1] === 'for' && words[at + 2] === 'you' && words[at + 3] === 'to') ||
      (words[at - 1] === 'il' && words[at - 3] === 'vous'));
  return asked ? words.filter((_, i) => i !== at) : words;
}

/** "Vers ma ligne, à savoir le 450 ...": namely, where nothing to be known follows. */
const withoutNamely = (words: readonly string[]): readonly string[] =>
  words.filter(
    (word, i) =>
      word !== 'savoir' ||
      words[i - 1] !== 'a' ||
      TO_KNOW.test(words[i + 1] ?? '') ||
      /^(?:cherche|tiens|reste|aimerais|jaimerais)$/.test(words[i - 2] ?? ''),
  );
const TO_KNOW = /^(?:si|comment|pourquoi|qui|que|quoi|ce|quand|combien|ou|quel|quelle|quels|quelles|lequel|laquelle|plus|davantage)$/;

/** "Si c'est possible" asks nothing, unless what is possible follows. */
function withoutCourtesy(all: readonly string[]): readonly string[] {
  const words = withoutNamely(withoutAskingUs(all));
  const at = words.findIndex(
    (word, i) =>
      word === 'si' && words[i + 1] === 'cest' && words[i + 2] === 'possible' && !/^(?:de|que|dutiliser|davoir)$/.test(words[i + 3] ?? ''),
  );
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 3)];
}

/** Index of the first word that is no greeting and no "please". */
export const afterLeads = lastAnswer((words: readonly string[]): number => {
  let from = 0;
  for (let found = lead.at(words, from); found; found = lead.at(words, from)) from = found.next;
  return from;
});
