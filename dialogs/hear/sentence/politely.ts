import { asCouldYou, asINeedYou, asPouvezVous, asPouvezVousQue, wishesThatYou } from '../../phrases/politeness';
import { countIn, inLine } from '../things/in-line';
import { wordAt, type Item, type Word } from '../things/items';

/** Words before it that change nothing of it. */
const LEADS =
  '(?:(?:hi|hello|hey|there|good|morning|afternoon|evening|so|and|also|well|ok|okay|um|uh|yes|yeah|please|then|just|but|sorry|bonjour|bonsoir|allo|salut|euh|alors|et|bon|oui|donc|svp|aussi|mais) )*';
const ways: readonly (readonly [RegExp, string])[] = [
  [said(asCouldYou), 'could you'],
  [said(asINeedYou), 'i need you to'],
  [said(asPouvezVous), 'pouvez vous'],
  [said(asPouvezVousQue), 'pouvez vous'],
];
/** Of two parts of one sentence only the first is asked that way. */
function said(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:^|\\| |(?:^| )(?:and|so|but|et|alors|donc) )(${LEADS})((?:${phrases.join('|')}))(?= [a-z])`);
}
const SOMEBODY = /^(?:you|u|vous|tu)$/;
/** A word that one of these ways has. */
const HINTS =
  /^(?:wondering|wonder|way|chance|possibility|think|ask|get|have|trouble|bother|request|beg|kind|good|nice|able|willing|appreciate|grateful|happy|glad|obliged|thankful|delighted|great|lovely|awesome|wonderful|helpful|fantastic|appreciated|perfect|super|ok|okay|possible|feasible|alright|hope|hoping|is|demandais|demande|demandions|demander|aimables?|gentils?|gentilles?|bons?|bonne|gentillesse|bonte|amabilite|obligeance|pensez|mesure|reconnaissants?|moyen|sorte)$/;

/**
 * "Is there any way you could ...", "can I get you to ...", « serait-il possible que vous ... »: asked of us to do it, as "could you ..."
 * is, and not whether or how it can be done. Said in those words, so that all that hears "could you" hears it. Linear.
 */
export function politely(all: readonly Item[]): readonly Item[] {
  const isSaid = (pattern: RegExp): boolean => all.some((item) => item.is === 'word' && pattern.test(item.text));
  if (!isSaid(SOMEBODY)) return all;
  const items = isSaid(SUBJUNCTIVE) ? plainly(all) : all;
  if (!isSaid(HINTS)) return items;
  const { text, at } = inLine(items);
  for (const [pattern, plain] of ways) {
    const found = pattern.exec(text);
    const frame = found?.[2];
    if (!found || frame === undefined) continue;
    const from = countIn(text.slice(0, found.index + found[0].length - frame.length));
    const to = from + countIn(frame);
    const [first, last] = [items[at[from] ?? 0], items[at[to - 1] ?? 0]];
    if (!first || !last) continue;
    return [...items.slice(0, at[from]), ...inWords(plain, first.start, last.end), ...items.slice((at[to - 1] ?? 0) + 1)];
  }
  return items;
}

/** "Que vous coupiez": of the verbs in -er all but two. */
const SUBJUNCTIVE = /^(?:\w{2,}iez)$/;
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['fassiez', ['faites', 'faire']],
  ['mettiez', ['mettez', 'mettre']],
  ['remettiez', ['remettez', 'remettre']],
]);
const WISHES = new RegExp(`(?:^| )(?:${wishesThatYou.join('|')}) que vous(?: (?:me|nous|le|la|les|lui|leur|y|en))?$`);
const CAN = new RegExp(`(?:^| )(?:${asPouvezVousQue.join('|')})(?: (?:me|nous|le|la|les|lui|leur|y|en))?$`);
const BEFORE = 12;
/** « Que vous fassiez suivre mes appels »: a verb behind it. */
const FOLLOWS = /^(?:suivre|sonner|aller|renvoyer|transferer|passer|arriver|retirer|enlever|supprimer|desactiver|arreter)$/;

/** « Je voudrais que vous coupiez ... »: as « coupez », « ... que vous coupiez ... ? »: as « pouvez-vous couper ». */
function plainly(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    if (item.is !== 'word' || !SUBJUNCTIVE.test(item.text)) return item;
    const before = inLine(items.slice(Math.max(0, i - BEFORE), i)).text;
    const form = WISHES.test(before) ? 0 : CAN.test(before) ? 1 : undefined;
    if (form === undefined || (item.text === 'fassiez' && !FOLLOWS.test(wordAt(items, i + 1)))) return item;
    const text = IRREGULAR.get(item.text)?.[form] ?? `${item.text.slice(0, -3)}${form === 0 ? 'ez' : 'er'}`;
    return { ...item, text };
  });
}

/** Words that stand where others stood. */
function inWords(plain: string, start: number, end: number): Word[] {
  const words = plain.split(' ');
  let from = start;
  return words.map((text, i) => {
    const word: Word = { is: 'word', text, start: from, end: Math.min(from + text.length, end) };
    from = i === words.length - 2 ? Math.max(from, end - (words[i + 1]?.length ?? 0)) : Math.min(word.end + 1, end);
    return word;
  });
}
