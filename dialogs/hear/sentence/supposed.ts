import { topicOf, type Intent } from '../wish/intent';
import { says } from '../text/lexemes';
import { mannerOf } from './manner';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from './pieces';

const LEADS =
  '(?:(?:and|but|so|ok|okay|also|well|just|um|uh|hi|hello|now|then|just curious|out of curiosity|quick question|one more thing|just wondering|i was wondering|i wonder|et|mais|alors|bon|euh|donc|bonjour|par curiosite|juste) )*';
const FORWARDS = '(?:forward\\w*|divert\\w*|redirect\\w*|transfer\\w*|rerout\\w*)';
/** "Suppose I ...", "hypothetically, ...": nothing of it is so, and nothing is wanted. */
const SUPPOSES = new RegExp(
  `^${LEADS}(?:hypothetically|theoretically|in theory|suppose|supposing|imagine|pretend|(?:lets|let us) (?:suppose|imagine|assume)|(?:lets |let us )?say(?: that)? (?:i|we|you|they|my|somebody|someone)|what if|hypothetiquement|en theorie|theoriquement|supposons|imaginons|imaginez|admettons|disons que|mettons que)(?= |$)`,
);
/** "If I forwarded my calls", "if I were to ...", "si je renvoyais ...": as it might be. "If you could" and "if I could" are polite. */
const MIGHT = new RegExp(
  `(?:^|^${LEADS}|^.{0,80}? )if (?:(?:i|we|you|somebody|someone|anybody|he|she|they)(?: (?:ever|just|already|accidentally))? (?:were to|was to|had asked|asked you|asked you to|gave you|wanted to ${FORWARDS}|wanted (?:my|our|the|all|to (?:stop|change|undo|reset|remove|add))|decided to|forwarded|diverted|redirected|transferred|stopped|turned|changed|lost)|(?:id|wed) (?:asked|want|wanted|forward|like)|(?:my|our|the|all) (?:\\w+ )?calls (?:were|got) ${FORWARDS})(?= |$)|(?:^| )si (?:je|on|nous|j)(?: \\w+)? ?(?:renvoyais|transferais|voulais|demandais|redirigeais|deviais|perdais|changeais|arretais|annulais|donnais|desactivais|supprimais|renvoyait|transferait|voulait|demandait|perdait|annulait)(?= |$)`,
);
/** "Si jamais j'oublie mon mot de passe", "if I ever forget my PIN": as it may be one day; what is to be done then has its number. */
const ONE_DAY =
  /(?:^| )(?:if (?:i|we|he|she|they|somebody|someone) (?:ever|one day|someday|happen to|should ever)|si (?:jamais|un jour|par malheur|par hasard) (?:je|j|on|nous|quelqu|il|elle|jai|joublie|jegare)\w*)(?= |$)/;
/** "It would be great if you were to ...": wanted all the same. */
const WANTED = /\b(?:great|nice|lovely|appreciate\w*|grateful|glad|happy|kind|good|helpful|please|apprecierais|gentil|reconnaissante?)\b/;

/** "We might want a new extension one day", « on aura peut-être besoin de ... »: what may come, and no wish of now. */
const MAY_COME =
  /\b(?:i|we|he|she|they) (?:also )?(?:might|may)(?: (?:also|well|even|soon|then|one day|later|at some point))* (?:want|need|like|have|be needing|ask|require)\b|\b(?:jaurai|on aura|nous aurons|il nous faudra|il faudra|on voudra|nous voudrons|je voudrai|on pourrait|nous pourrions) (?:peut etre|possiblement|eventuellement) (?:\w+ )?(?:besoin|un|une|des|de|ajouter|vouloir|avoir)\b|\bpeut etre quon (?:aura|voudra)\b/;
export const mightWant = (text: string): boolean => MAY_COME.test(text) && !/\b(?:please|pls|svp|now|maintenant)\b/.test(text);

/** "Like 44 20 7946 0018": of what was just supposed. */
const INSTANCE = /^(?:like|such as|eg|e g|for (?:example|instance)|say|par exemple|comme|genre)(?: \w+){0,3}$/;

/** The pieces of sentences that only suppose something, and of what is asked about it right behind. */
export function supposedIn(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const found = new Set<Piece>();
  pieces.forEach((piece, i) => {
    const text = textOf(piece.words);
    const before = pieces[i - 1];
    if ((SUPPOSES.test(text) || MIGHT.test(text) || (isOneDay(piece, text) && asksBehind(pieces, i))) && !WANTED.test(text))
      found.add(piece);
    else if (saysNotHow(pieces[i + 1]) && !items(piece)) found.add(piece);
    else if (before && found.has(before) && (piece.leans || INSTANCE.test(text)) && !WANTED.test(text)) found.add(piece);
  });
  return found;
}

/** "..., mais je ne sais pas comment", "..., but I don't know how": how it is done is wanted to be known. */
const NOT_HOW =
  /^(?:(?:et|and|mais|but|pis|so) )*(?:je |jen |i )?(?:ne |n )?(?:(?:sais|sait|connais) (?:pas|plus|pas trop) (?:comment|la facon|la procedure)|(?:dont|do not) (?:know|remember|see) how)(?: (?:faire|my appels|my prendre|m ?y prendre|to|to do it|to do that|proceder|ca marche|on fait|it works))*$/;
const saysNotHow = (piece: Piece | undefined): boolean => piece !== undefined && NOT_HOW.test(textOf(piece.words));
const items = (piece: Piece): boolean => !onlyWords(piece.items);

/** How soon what is to be done then is asked. */
const SOON = 3;
const asksBehind = (pieces: readonly Piece[], i: number): boolean =>
  pieces.slice(i, i + SOON).some(({ words, asks }) => asks || mannerOf(words, asks) === 'question');
const isOneDay = ({ items, words }: Piece, text: string): boolean => ONE_DAY.test(text) && onlyWords(items) && !says.forward(words);

/** What is supposed is asked about, whatever order its words would be. */
export function asSupposed(intent: Intent, { words }: Piece): Intent {
  if (intent.is === 'question') return { ...intent, soft: false };
  if (intent.is === 'change' || intent.is === 'wish') return { is: 'question', topic: topicOf[intent.kind], soft: false };
  if (intent.is === 'unsupported') return { is: 'question', topic: intent.topic, soft: false };
  if (intent.is === 'exact' && intent.names.has('person')) return intent;
  return { is: 'question', topic: intent.is === 'pin' ? 'support-pin' : says.forward(words) ? 'call-forwarding' : 'other', soft: false };
}
