import type { KindId, Offered } from '../../../machines/words';
import type { Heard, HeardEvent, Hearing, Said } from '../../heard';
import { type Deed, type Entry, menuOf } from '../../keys/menu';
import { keyedCaseNumber } from '../things/case-number';
import { claimOf, type Named } from '../claims';
import { topicOf } from '../wish/intent';
import { numbersInHand } from './mailbox';
import { shownKeys } from '../mask/key-mask';
import { MASK } from '../mask/mask';

/** Reads a message of plain digits by the question that is open. */
type Read = (digits: string, hearing: Hearing) => Heard;

const PIN = /^\d{6}$/;
/** More keys than any number has; of more, the last ones count. */
const MOST = 64;

/**
 * The meaning of keys: one key is the menu's, more are what the question wants. A `*` starts a number again, `#` parts account
 * number and extension where the line did not take it for the end. While an outcome is awaited keys say nothing.
 */
export function hearKeys(keyed: string, hearing: Hearing, read: Read): Heard {
  const language = hearing.language ?? 'en';
  const { entry, options } = menuOf(hearing.question);
  const keys = keyed
    .slice(-MOST)
    .replace(/[^\d*#]/g, '')
    .replace(/^#+|#+$/g, '');
  const last = keys.slice(keys.lastIndexOf('*') + 1);
  const pressed = options.find(({ key }) => key === (last === '' ? keys.slice(-1) : last));
  if (pressed) return { language, said: deed(pressed.deed, hearing), masked: shownKeys(keys, hearing.question) };
  if (hearing.question.ask === 'nothing' && keys !== '') return { language, said: [], masked: shownKeys(keys, hearing.question) };
  const asked = hearing.question;
  if (entry === 'pin' || entry === 'code')
    return {
      language,
      said: [PIN.test(last) ? { is: 'secret', purpose: entry, digits: last } : last === '' ? puzzling : tooShort],
      masked: keys.length > 1 ? MASK : shownKeys(keys, asked),
    };
  if (asked.ask === 'new-secret')
    return {
      language,
      said: [last === '' ? puzzling : { is: 'new-secret', change: asked.change, digits: last.replaceAll('#', '') }],
      masked: keys.length > 1 ? MASK : shownKeys(keys, asked),
    };
  const joining = entry === undefined ? undefined : joiningKeys(entry, last);
  if (joining)
    return {
      language,
      said: [joining],
      masked: entry === 'join-code' && keys.length > 1 ? MASK : joining === puzzling ? shownKeys(keys, asked) : keys,
    };
  if (entry === undefined || last === '') return { language, said: [puzzling], masked: shownKeys(keys, hearing.question) };
  return { language, ...entered(last, hearing, read) };
}

/** The extension and the digits of a code, the number of a case; undefined: something else is keyed here. */
function joiningKeys(entry: Entry, last: string): Said | undefined {
  if (entry === 'join-extension') return /^\d{2,5}$/.test(last) ? event({ type: 'join-code.at-hand', extension: last }) : puzzling;
  if (entry === 'join-code') return /^\d{8}$/.test(last) ? { is: 'join-code', digits: last } : puzzling;
  if (entry !== 'case-number') return undefined;
  const number = keyedCaseNumber(last);
  return number === undefined ? puzzling : event({ type: 'case.named', number });
}

const event = (heard: HeardEvent): Said => ({ is: 'event', event: heard });
const puzzling = event({ type: 'message.puzzling' });
const tooShort = event({ type: 'secret.unclear', why: 'length' });
const draft = (kind: KindId, { fields = {}, subject = { is: 'self' } }: Partial<Offered> = {}): Said =>
  event({ type: 'request.drafted', drafts: [{ kind, subject, fields }] });

function entered(last: string, hearing: Hearing, read: Read): Pick<Heard, 'said' | 'masked'> {
  const named = namedBy(last, hearing.question.ask);
  const claim = named && claimOf(named, hearing, hearing.language ?? 'en');
  if (claim) return { said: [{ is: 'claim', claim }], masked: last };
  if (/^(?:who|account|extension)$/.test(hearing.question.ask)) return { said: [puzzling], masked: shownKeys(last, hearing.question) };
  const { said, masked: shown } = read(last.replaceAll('#', ''), hearing);
  const lost = last.length <= 6 && said.every((one) => one.is === 'event' && one.event.type === 'message.puzzling');
  return { said: said.some(isSecret) ? [puzzling] : said, masked: lost ? shownKeys(last, hearing.question) : shown };
}

/** Keys where a name was asked for are that name, also when they would make a telephone number or a PIN (P10): up to four are an extension. */
function namedBy(keys: string, ask: Hearing['question']['ask']): Named | undefined {
  const [first = '', extension] = keys.split('#');
  if (ask === 'who' || ask === 'account') {
    if (extension !== undefined) return /^\d{3,12}$/.test(first) && /^\d{2,5}$/.test(extension) ? { account: first, extension } : undefined;
    if (ask === 'who' && /^\d{2,4}$/.test(first)) return { extension: first };
    return /^\d{3,12}$/.test(first) ? { account: first } : undefined;
  }
  return ask === 'extension' && /^\d{2,5}$/.test(keys) ? { extension: keys } : undefined;
}

const isSecret = ({ is }: Said): boolean => is === 'secret';

/** What a key of a menu comes to; `again` says nothing new, so that what is open is asked once more. */
function deed(done: Deed, hearing: Hearing): Said[] {
  const { question } = hearing;
  switch (done) {
    case 'forward':
      return [draft('call-forwarding.set')];
    case 'stop':
      return [
        question.ask === 'field'
          ? event({ type: 'field.given', fields: { number: null }, change: question.change })
          : event({
              type: 'request.drafted',
              drafts: [{ kind: 'call-forwarding.set', subject: { is: 'self' }, fields: { number: null } }],
            }),
      ];
    case 'voicemail-pin':
      return [draft('voicemail-pin.reset')];
    case 'my-case':
      return [event({ type: 'case.wished' })];
    case 'have-code':
      return [event({ type: 'join-code.at-hand' })];
    case 'case-number':
      return [event({ type: 'case-number.at-hand' })];
    case 'remind':
      return [draft('login-name.remind')];
    case 'mail-pin':
    case 'mail-code':
      return [event({ type: 'pin.requested' })];
    case 'later':
      return [event({ type: 'link.requested' })];
    case 'no-mailbox':
      return [event({ type: 'mailbox.lost', numbers: numbersInHand(hearing) })];
    case 'code-again':
      return [event({ type: 'approval.agreed', numbers: numbersInHand(hearing) })];
    case 'yes':
      return [
        question.ask === 'steps-by-mail'
          ? event({ type: 'steps.wished' })
          : question.ask === 'administrator'
            ? event({ type: 'approval.agreed', numbers: numbersInHand(hearing) })
            : event({ type: 'request.confirmed' }),
      ];
    case 'no':
      return [event({ type: question.ask === 'administrator' ? 'approval.declined' : 'request.declined' })];
    case 'leave':
      return [event({ type: 'request.cancelled' })];
    case 'do':
      return question.ask === 'do-or-how' ? [draft(question.kind, question)] : [draft('call-forwarding.set')];
    case 'how':
      return [event({ type: 'question.asked', topic: question.ask === 'do-or-how' ? topicOf[question.kind] : 'other' })];
    case 'about-login':
      return [event({ type: 'question.asked', topic: 'login-name' })];
    case 'start-over':
      return [event({ type: 'conversation.restarted' })];
    case 'person':
      return [event({ type: 'person.asked' })];
    case 'no-reply':
      return [event({ type: 'request.declined' })];
    case 'rate-1':
      return [event({ type: 'case.rated', score: 1 })];
    case 'rate-2':
      return [event({ type: 'case.rated', score: 2 })];
    case 'rate-3':
      return [event({ type: 'case.rated', score: 3 })];
    case 'rate-4':
      return [event({ type: 'case.rated', score: 4 })];
    case 'rate-5':
      return [event({ type: 'case.rated', score: 5 })];
    case 'again':
      return [];
  }
}
