import type { Language } from '../../machines/words';
import type { Hearing, Said } from '../heard';
import { changesSaid, emailField } from './changes-said';
import { claimOf } from './claims';
import { takenUp } from './answer/after-all';
import { awaitsPerson } from './answer/awaiting';
import { whoseItIs } from './answer/at-whose';
import { closed } from './answer/closing';
import { objects } from './answer/objects';
import { isUpset } from './answer/upset';
import type { Item, Secret } from './things/items';
import { inHand, type Meaning } from './meaning';
import { mannerOf } from './sentence/manner';
import { wordsIn } from './sentence/pieces';
import { endsTakenBack } from './sentence/taken-back';
import { readsMailLater } from './answer/mail-later';
import { missesMail } from './answer/missed-mail';
import { endsLater, putsOff, restricts } from './answer/put-off';
import { sendsNumberLater } from './answer/unsaid-number';
import { pinWanted, withoutMailbox } from './proof-said';
import { chosen, fallback } from './answer/puzzled';
import { event, isPuzzling } from './said';
import { aboutCalls } from './wish/turn-off';
import { wishesSteps } from './wish/steps-by-mail';
import { talkSaid } from './talk-said';
import { awaitsSecret, foremost } from './wants';

/** What a message comes to, in the order of taking in: claim, drafts and fields, secret, PIN wanted, the rest. */
export function sayings(gathered: Meaning, items: readonly Item[], hearing: Hearing, language: Language): Said[] {
  const all = comesTo(gathered, items, hearing, language);
  const said = gathered.loss ? [event({ type: 'small-talk.heard', about: 'loss' }), ...all] : all;
  const words = wordsIn(items);
  if (awaitsPerson(words, said, hearing)) return [event({ type: 'progress.asked' })];
  const pin = items.findIndex(({ is }) => is === 'secret');
  const given = pin >= 0 && said.some(({ is }) => is === 'secret') && isAskedFor(hearing);
  if (!given || said.some(unsaysIt) || !objects(wordsIn(items.slice(0, pin)), wordsIn(items.slice(pin + 1)))) return said;
  // "483920, but don't do it yet": a PIN counts, a code is for what was summarized alone; that is asked about once more.
  return [event({ type: 'request.declined' }), ...said.filter(({ is }) => is !== 'secret' || hearing.question.ask !== 'code')];
}

const isAskedFor = ({ question, changes }: Hearing): boolean => awaitsSecret(question) && inHand(changes).length > 0;
const unsaysIt = (said: Said): boolean =>
  said.is === 'event' &&
  /^(?:request\.(?:declined|cancelled|drafted)|field\.given|subject\.given|change\.dropped|conversation\.)/.test(said.event.type);

function comesTo(gathered: Meaning, items: readonly Item[], hearing: Hearing, language: Language): Said[] {
  const whose = whoseItIs(items, hearing);
  if (whose) return [whose];
  const meaning = closed(gathered, hearing);
  const again = items.some((item) => item.is !== 'word' && item.is !== 'mark') ? [] : takenUp(wordsIn(items), meaning, hearing);
  if (again.length > 0) return again;
  if (putsOff(items, meaning, hearing)) return [event({ type: 'request.declined', later: true })];
  if (sendsNumberLater(items, hearing)) return [event({ type: 'request.declined', later: true })];
  if (
    endsLater(items, hearing) &&
    meaning.frames.length === 0 &&
    meaning.fields.every(({ fields }) => fields.number === null) &&
    items.every(({ is }) => is !== 'secret')
  )
    return [event({ type: 'condition.unsupported' })];
  if (readsMailLater(items, hearing) && !meaning.later) return [event({ type: 'request.declined', later: true })];
  if (wishesSteps(items, meaning, hearing.question)) return [event({ type: 'steps.wished' })];
  if (undone(items, meaning)) return [...claims(meaning, hearing, language), takenBack(hearing)];
  const secret = secretIn(items, meaning);
  const drafted = changesSaid(meaning, hearing);
  const facts = [...claims(meaning, hearing, language), ...drafted];
  const said = [...facts, ...secret];
  const mailbox = meaning.later ? [] : withoutMailbox(meaning, hearing);
  const wanted =
    mailbox.length > 0
      ? []
      : meaning.later
        ? [event({ type: 'link.requested' })]
        : pinWanted(meaning, hearing, secret.length > 0, drafted.length > 0).map((one) => (missesMail(items) ? missed(one) : one));
  const talk = talkSaid(
    meaning,
    { ...hearing, question: foremost(hearing.question) },
    facts.length > 0,
    secret.length > 0 || wanted.length > 0 || mailbox.length > 0,
  );
  // "Is that the one from the mail? It says ...": whether it is, the check tells.
  const told = awaitsSecret(hearing.question) && !meaning.plain.text.includes('?') && mannerOf(wordsIn(items), false) !== 'question';
  const rest = secret.some(({ is }) => is === 'secret') ? talk.filter((one) => !asksOfPin(one) && !(told && asks(one))) : talk;
  const all = [...said, ...wanted, ...rest, ...mailbox];
  if (hearing.question.ask === 'several' && (rest.some(takesBack) || meaning.exact.has('doubt')))
    return all.filter(({ is }) => is !== 'secret');
  if (hearing.question.ask === 'several' && rest.some(isYes))
    return [...facts, ...rest.filter(isYes), ...secret, ...wanted, ...rest.filter((one) => !isYes(one)), ...mailbox];
  if (secret.length > 0 && facts.length === 0 && wanted.length === 0 && rest.length === 1 && isYes(rest[0])) return [...rest, ...secret];
  // Who asks for something, and is only greeted by their name, was not heard.
  if (meaning.missed && hearing.question.ask === 'need' && all.length > 0 && all.every(({ is }) => is === 'claim'))
    return [...all, fallback(items, hearing)];
  if (all.length === 0 && asksAgain(meaning)) return offeredAgain(hearing);
  if (
    meaning.conditional &&
    (all.length === 0 ? aboutCalls(hearing) || confirmsCalls(hearing, items) : confirmsCalls(hearing, items) && all.every(isPuzzling))
  )
    return [event({ type: 'condition.unsupported' })];
  if (all.length > 0) return all;
  const choice = chosen(items, hearing);
  if (choice) return [choice];
  return [isUpset(wordsIn(items)) ? event({ type: 'small-talk.heard', about: 'upset' }) : fallback(items, hearing)];
}

/** "Yes, but only from Monday to Friday" to a summary: what forwarding cannot do is told, and it is asked again (P4). */
const confirmsCalls = ({ question, changes }: Hearing, items: readonly Item[]): boolean =>
  restricts(wordsIn(items)) && foremost(question).ask === 'confirm' && inHand(changes).some(({ kind }) => kind === 'call-forwarding.set');

/** What a message orders, and takes back at its end. */
const undone = (items: readonly Item[], { frames, fields }: Meaning): boolean =>
  frames.length + fields.length > 0 &&
  items.findLast((item) => item.is !== 'mark' || item.text === '?')?.is === 'word' &&
  endsTakenBack(wordsIn(items));
const takenBack = ({ changes }: Hearing): Said =>
  inHand(changes).length > 0 ? event({ type: 'request.cancelled' }) : event({ type: 'small-talk.heard', about: 'thanks' });

/** Where to look for it is told besides. */
const missed = (said: Said): Said =>
  said.is === 'event' && said.event.type === 'pin.requested' ? event({ ...said.event, missed: true }) : said;

/**
 * A PIN beside a summary is a yes to it (P4). Beside a no it is none, so it is not looked at: who goes on gives it again.
 */
const takesBack = (said: Said): boolean =>
  said.is === 'event' && /^(?:request\.(?:declined|cancelled)|conversation\.(?:restarted|ended)|message\.puzzling)$/.test(said.event.type);

/** "Sorry, misread the screen, ...": told beside a secret, and no question of the screen. */
const asks = (said: Said): boolean => said.is === 'event' && said.event.type === 'question.asked';
const asksOfPin = (said: Said): boolean =>
  said.is === 'event' && said.event.type === 'question.asked' && said.event.topic === 'support-pin';
const isYes = (said: Said | undefined): boolean => said?.is === 'event' && said.event.type === 'request.confirmed';

/** "One moment", "I suppose so": nothing is said, and what is open is asked again. */
const asksAgain = ({ exact, unclear }: Meaning): boolean => (exact.has('wait') || exact.has('doubt')) && !unclear;

/** ... but for what is offered, which is said anew or is gone. */
const offeredAgain = ({ question }: Hearing): Said[] =>
  question.ask === 'do-or-how' && question.subject === undefined
    ? [event({ type: 'change.wished', kind: question.kind, ...(question.fields ? { fields: question.fields } : {}) })]
    : [];

function claims(meaning: Meaning, hearing: Hearing, language: Language): Said[] {
  if (emailField(meaning, hearing)) return [];
  const claim = claimOf(meaning.named, hearing, language);
  return claim ? [{ is: 'claim', claim }] : [];
}

/** One PIN, or a word that two different ones were given; what was named as account or extension is none (P10). */
function secretIn(items: readonly Item[], meaning: Meaning): Said[] {
  if (!items.some(({ is }) => is === 'secret')) return [];
  const named = items
    .flatMap((item) => (item.is === 'account' || item.is === 'extension' ? [item.value] : []))
    .concat(meaning.named.account ?? [], meaning.named.extension ?? []);
  const given = items.filter((item): item is Secret => item.is === 'secret' && !named.includes(item.value));
  const [first] = given;
  if (!first) return [];
  if (given.some(({ value }) => value !== first.value)) return [event({ type: 'secret.unclear', why: 'which' })];
  return [{ is: 'secret', purpose: first.purpose, digits: first.value }];
}
