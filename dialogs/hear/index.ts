import type { Heard, Hearing, Said, Understanding } from '../heard';
import { sayings } from './decide';
import { withEmergency } from './emergency';
import { readItems } from './things/entities';
import { gather } from './gather';
import { Heads } from './heads/heads';
import type { Item } from './things/items';
import { apartFromLogin } from './answer/apart-from-login';
import { inBreaths } from './answer/in-breaths';
import { hearKeys } from './answer/keys';
import { addressesTold } from './sentence/addresses-told';
import { bracketed } from './things/bracketed';
import { toldInLines } from './things/told-in-lines';
import { joinHalves } from './things/halves';
import { isPuzzling } from './said';
import { awaitsSecret } from './wants';
import { arrowsRead } from './things/arrows';
import { endsAndNumbers } from './things/ends-and-numbers';
import { rowsOff } from './things/rows-off';
import { hearBeside } from './answer/beside';
import { isLanguageWish, languageOf } from './text/language';
import { hearLetter } from './letter/letter';
import { withoutSignature } from './letter/letter-core';
import { maskLinks } from './mask/link-mask';
import type { Language } from '../../machines/words';
import { cover, maskSecrets, secretSpans, type Span } from './mask/mask';
import { verbal } from './text/nominal';
import { normalise, type Plain } from './text/normalise';
import { shortPlease, withoutCourtesies } from './sentence/courtesies';
import { doneForMe } from './sentence/done-for-me';
import { awayNotOff } from './sentence/off-duty';
import { politely } from './sentence/politely';
import { withoutPoliteEdges } from './sentence/polite-edges';
import { withoutReasons } from './sentence/reasons';
import { cut } from './sentence/pieces';
import { chosenOnly } from './sentence/contrasted';
import { besideName } from './things/beside-name';
import { headed } from './sentence/headed';
import { unknownOnly } from './sentence/known-not';
import { namedAgain } from './sentence/named-again';
import { undenied, withoutOtherDenied, withoutOwnDenied } from './sentence/denied';
import { meantOnly, thereInstead } from './sentence/discarded';
import { withoutRevoked } from './sentence/taken-up-again';
import { withoutOldAddress } from './sentence/old-address';
import { incurious, opened, uncut, ungreeted } from './sentence/openings';
import { joinTopic } from './sentence/dislocated';
import { narrowed } from './sentence/narrowed';
import { onlyTheOther } from './sentence/only-the-other';
import { numbersFirst } from './sentence/numbers-first';
import { oneQuestion } from './sentence/one-question';
import { setOffUser } from './sentence/set-off-user';
import { joinPronouns } from './sentence/pronouns';
import { hearSpeech } from './text/speech';
import { undictated } from './text/dictated';
import { spelt } from './text/slips';
import { ownInstead, repaired, saidAnew } from './sentence/repairs';
import { withoutSparedAgain } from './sentence/spared-again';
import { newcomersApart } from './wish/newcomers-apart';
import { tokenise, type Token } from './text/tokens';
import { verbAgain } from './sentence/verb-again';

/** A thumb up and its like, and nothing else, is a yes. */
const NOD =
  /^\s*(?:(?:👍|👌|✅|🆗|💯)(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F)?[\s!.,]*){1,6}(?:(?:please|thanks|thank you|thx|merci|svp)[\s!.]*){0,2}$/iu;

/** ... and a thumb down is a no. */
const SHAKE =
  /^\s*(?:(?:👎|❌|🚫)(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F)?[\s!.,]*){1,6}(?:(?:please|thanks|thank you|thx|merci|svp)[\s!.]*){0,2}$/iu;

/** ... which no text that begins with a letter or a digit is. */
const LOWEST_SIGN = 0x2000;

/** What a message of nothing but thumbs says. */
function signed(text: string): 'yes' | 'no' | undefined {
  if (text.trimStart().charCodeAt(0) < LOWEST_SIGN) return undefined;
  return NOD.test(text) ? 'yes' : SHAKE.test(text) ? 'no' : undefined;
}

/** Questions whose answer is heard apart (hear/answer/beside.ts), or which ask for nothing here: all else is heard as with nothing open. */
const free: ReadonlySet<string> = new Set(['address-on-file', 'reply-address', 'rating']);

/**
 * Words in, meaning out. Learns its two heads when it is given none; afterwards pure: the same text in the same situation
 * always means the same. Total on any string, linear in its length.
 */
export function createUnderstanding(heads: Heads = new Heads()): Understanding {
  let last: { readonly text: string; readonly asked: Hearing; readonly read: Read } | undefined;
  /** One message is read for several ears: the last one is not read again. */
  const read = (text: string, asked: Hearing): Read => {
    if (last?.text === text && last.asked === asked) return last.read;
    const hearing = free.has(asked.question.ask) ? { ...asked, question: { ask: 'need' as const } } : asked;
    const plain = normalise(text);
    const all = tokenise(plain.text);
    const tokens = awaitsSecret(hearing.question) ? joinHalves(all) : all;
    last = { text, asked, read: { hearing, plain, words: wordsAmong(tokens), items: readItems(tokens, hearing) } };
    return last.read;
  };
  const meanBy = ({ hearing, plain }: Read, language: Language, clear: readonly Item[]): readonly Said[] => {
    const said = (all: readonly Item[]): readonly Item[] =>
      verbAgain(numbersFirst(addressesTold(setOffUser(newcomersApart(endsAndNumbers(rowsOff(all))))), hearing.country));
    const items = ungreeted(
      opened(
        withoutOldAddress(
          uncut(
            incurious(
              unknownOnly(
                withoutCourtesies(
                  verbal(withoutRevoked(headed(besideName(namedAgain(bracketed(said(undictated(clear)))), hearing), hearing))),
                ),
              ),
            ),
          ),
        ),
      ),
      hearing.question.ask === 'need',
    );
    const pieces = joinPronouns(
      joinTopic(
        oneQuestion(
          cut(
            repaired(
              chosenOnly(
                withoutOwnDenied(
                  undenied(
                    withoutOtherDenied(meantOnly(ownInstead(saidAnew(withoutSparedAgain(narrowed(onlyTheOther(thereInstead(items)))))))),
                  ),
                ),
              ),
              hearing.country,
              hearing.question.ask,
            ),
            hearing.question.ask === 'several',
          ),
        ),
      ),
    );
    return sayings(gather(apartFromLogin(pieces, hearing), hearing, heads, plain), items, hearing, language);
  };
  const mean = (asked: Read, text: string): Omit<Heard, 'masked'> => {
    const { hearing, items, words } = asked;
    const language = languageOf(words, text, hearing.language);
    if (isLanguageWish(words)) return { language, said: [] };
    const whole = politely(awayNotOff(toldInLines(arrowsRead(shortPlease(spelt(items))))));
    const heart = doneForMe(withoutPoliteEdges(whole));
    const core = withoutReasons(heart, hearing.channel);
    const ordered = core === heart ? [] : meanBy(asked, language, doneForMe(withoutPoliteEdges(core)));
    if (ordered.some(isOrder)) return { language, said: ordered };
    const said = meanBy(asked, language, heart);
    // "Thank you" itself, and "please" where a yes is asked for, say something by their edges alone.
    return { language, said: heart !== whole && said.every(isPuzzling) ? meanBy(asked, language, whole) : said };
  };
  const listen = (text: string, hearing: Hearing): Omit<Heard, 'masked'> => {
    const sign = signed(text);
    return sign === undefined ? mean(read(text, hearing), text) : { ...listen(sign, hearing), language: hearing.language ?? 'en' };
  };
  /** What a pasted signature says of its writer is a claim at most, where none was made. */
  const signedBelow = (text: string, asked: Hearing): Omit<Heard, 'masked'> | undefined => {
    const core = withoutSignature(text);
    if (core === text) return undefined;
    const whole = asked.claimed ? [] : mean(read(text, asked), text).said.filter(isClaim);
    const meant = mean(read(core, asked), text);
    return meant.said.some(isClaim) ? meant : { ...meant, said: [...whole, ...meant.said] };
  };
  const spans = (text: string, asked: Hearing, said: readonly Said[]): readonly Span[] => {
    const { plain, items, hearing } = read(text, asked);
    return secretSpans(plain, items, hearing, usersIn(said));
  };
  const written = (text: string, asked: Hearing): Heard => {
    if (signed(text) !== undefined) return { ...listen(text, asked), masked: text };
    const meant = signedBelow(text, asked) ?? mean(read(text, asked), text);
    const heard = read(text, asked);
    return { ...meant, masked: maskSecrets(heard.plain, heard.items, heard.hearing, usersIn(meant.said)) };
  };
  const language = (text: string, sofar: Hearing['language']): Heard['language'] =>
    languageOf(wordsAmong(tokenise(normalise(text).text)), text, sofar);
  const urgent: Urgent = (text, hearing, heard) => {
    const { items, plain } = read(text, hearing);
    const said = withEmergency(heard.said, items, plain, hearing.question);
    return said === heard.said ? heard : { ...heard, said };
  };
  const keyed = (keys: string, hearing: Hearing): Heard => {
    const heard = hearKeys(keys, hearing, written);
    const goesOn = hearing.question.ask === 'field' && hearing.question.begun !== undefined;
    return goesOn ? inBreaths(keys, heard, hearing) : heard;
  };
  const open = (text: string, hearing: Hearing): Heard =>
    urgent(
      text,
      hearing,
      hearBeside(text, hearing, {
        language,
        hear: (rest) => (hearing.channel === 'voice' ? hearSpeech(rest, hearing, { read: written, press: keyed }) : written(rest, hearing)),
      }),
    );
  return {
    // A mailed link or code is nobody's to read, and says nothing by being pasted.
    hear: (text, hearing) => open(maskLinks(text), hearing),
    hearKeys: keyed,
    hearMail: ({ subject, text }, hearing) =>
      hearLetter({ subject: maskLinks(subject), text: maskLinks(text) }, hearing, {
        listen: (text, asked) => hearBeside(text, asked, { language, hear: (rest) => ({ ...listen(rest, asked), masked: '' }) }),
        urgent,
        spans,
        cover,
        language,
      }),
  };
}

function wordsAmong(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const token of tokens) if (token.kind === 'word') words.push(token.text);
  return words;
}

/** What was heard in a text, with the danger that it speaks of. */
type Urgent = <H extends Pick<Heard, 'said'>>(text: string, hearing: Hearing, heard: H) => H;

/** A change is wanted, or what one of them is to be. */
const isOrder = (said: Said): boolean => said.is === 'event' && /^(?:request\.drafted|field\.given|change\.wished)$/.test(said.event.type);

const isClaim = ({ is }: Said): boolean => is === 'claim';

/** A text read but not yet understood. */
interface Read {
  readonly hearing: Hearing;
  readonly plain: Plain;
  readonly words: readonly string[];
  readonly items: readonly Item[];
}

/** Extensions that a message names, as user or as speaker. */
function usersIn(said: readonly Said[]): ReadonlySet<string> {
  return new Set(
    said.flatMap((one): string[] => {
      if (one.is === 'claim') return one.claim.extension === undefined ? [] : [one.claim.extension];
      if (one.is !== 'event') return [];
      const { event } = one;
      const subjects =
        event.type === 'request.drafted'
          ? event.drafts.map(({ subject }) => subject)
          : event.type === 'subject.given'
            ? [event.subject]
            : [];
      return subjects.flatMap((subject) => (subject.is === 'extension' ? [subject.extension] : []));
    }),
  );
}
