import { aroundCompany, companyIs, extensionWords, neverInCompany, noCompany, ofCompanyName } from '../../phrases/company';
import { teens, tens, units, zeros } from '../../phrases/numbers';

/** A company as a caller names it: at most six words. */
const NAME = String.raw`[\p{L}\p{N}&'’.-]+(?: [\p{L}\p{N}&'’.-]+){0,5}`;
const any = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** "Harbour Clinic, extension 101". */
const before = new RegExp(
  String.raw`^(${NAME}?)[,.]? (?:and |et )?(?:(?:my|mon|le) )?${any(extensionWords)} (?:is |est |number |numéro |le )*[\p{L}\d]+(?:[ -][\p{L}\d]+){0,7}$`,
  'iu',
);
/** "Extension 101 at Harbour Clinic", "101 from Harbour Clinic": the joints behind which the name may stand. */
const joint = new RegExp(String.raw`(?<=[\p{L}\d] )${any(ofCompanyName)} (?=\p{L})`, 'giu');
const whole = new RegExp(`^${NAME}$`, 'iu');

const leads = [...aroundCompany, ...companyIs, ...ofCompanyName].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const surely = new Set(companyIs);
const none = new Set([...noCompany, ...ofCompanyName]);
const number = new Set([...Object.keys(units), ...Object.keys(teens), ...Object.keys(tens), ...zeros]);
const digits = (word: string | undefined): boolean => word !== undefined && (/^\d+$/.test(word) || number.has(word));
const never = new Set(neverInCompany);
/** "My own phone", "under the name Okafor", "where is that?": told or asked of something else. */
const NO_NAME =
  /^(?:my (?:own|cell|phone|mobile|home|house|desk|office|car)|mon (?:propre|cellulaire|portable|telephone|téléphone)|under|au nom|where|how|what|when|why|which|où|comment|quand|pourquoi|quel(?:le)?)(?= |$)/i;
/** More than this is no name. */
const LONGEST = 160;
const MOST_WORDS = 6;

/** Neither an extension nor what is said around one. */
function isName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (words.length > MOST_WORDS || words.some((word) => extensionWords.includes(word) || never.has(word)) || NO_NAME.test(name))
    return false;
  return (
    !words.every((word) => none.has(word) || digits(word)) &&
    !words.some((word, n) => /^\d+$/.test(word) || (digits(word) && digits(words[n + 1])))
  );
}

/** What is left behind the words that lead up to a name; `sure`: they were of a company. */
function afterLeads(text: string): { readonly rest: string; readonly sure: boolean } {
  const words = text.split(' ');
  const plain = words.map((word) => word.toLowerCase().replace(/[,.]$/, ''));
  let from = 0;
  let sure = false;
  for (
    let lead = leads.find((phrase) => phrase.every((word, n) => plain[n] === word));
    lead !== undefined;
    lead = leads.find((phrase) => phrase.every((word, n) => plain[from + n] === word))
  ) {
    from += lead.length;
    sure ||= surely.has(lead.join(' '));
  }
  return { rest: words.slice(from).join(' '), sure };
}

/**
 * The company that somebody names in place of an account number; undefined: none is named. `extension`: the message has one;
 * `asked`: the account number was asked for, so that a bare name is one.
 */
export function companyIn(
  text: string,
  { extension, asked }: { readonly extension: boolean; readonly asked: boolean },
): string | undefined {
  const plain = text
    .slice(0, LONGEST + 1)
    .trim()
    .replace(/[.!?,\s]+$/, '')
    .replace(/\s+/g, ' ');
  if (plain === '' || text.length > LONGEST) return undefined;
  const { rest, sure } = afterLeads(plain);
  const named = extension ? before.exec(rest)?.[1] : asked || sure ? whole.exec(rest)?.[0] : undefined;
  const ends = extension ? [...plain.matchAll(joint)].map(({ index, 0: { length } }) => plain.slice(index + length)) : [];
  return [named?.trim() ?? '', ...ends].find((name) => name !== '' && isName(name));
}
