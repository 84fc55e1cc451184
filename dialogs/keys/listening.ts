import type { Question } from '../../machines/question';
import type { CallWords, HintsFor } from '../lines/call-words';
import type { Gather } from '../scene';
import { menuOf } from './menu';

/** Seconds. A bill or a mail has to be looked up, a menu is at hand; between the keys of a PIN ten. */
const patience: Readonly<Record<Question['ask'], number>> = {
  nothing: 5,
  need: 7,
  choice: 7,
  'address-on-file': 7,
  several: 7,
  who: 10,
  account: 10,
  extension: 8,
  field: 8,
  confirm: 7,
  correction: 8,
  pin: 10,
  code: 10,
  'new-secret': 10,
  'do-or-how': 7,
  administrator: 7,
  waiting: 20,
  'reply-address': 10,
  rating: 7,
  'join-extension': 8,
  'join-code': 10,
  'case-number': 10,
  'steps-by-mail': 7,
};

/** Time-outs that pass in silence before the question is put once more: a mail takes its time, and so does somebody who has to be reached (15 minutes). */
const fetching = 9;
const awaiting = 45;
const waitsFor = (question: Question): number =>
  question.ask === 'waiting' ? awaiting : question.ask === 'code' || (question.ask === 'pin' && question.mailed) ? fetching : 0;

function expected(question: Question): HintsFor | undefined {
  switch (question.ask) {
    case 'pin':
    case 'join-extension':
    case 'join-code':
    case 'code':
    case 'new-secret':
      return undefined;
    case 'case-number':
      return 'caseNumber';
    case 'who':
    case 'account':
    case 'extension':
      return 'name';
    case 'field':
      return question.field === 'number' ? 'number' : 'address';
    case 'administrator':
    case 'steps-by-mail':
    case 'confirm':
      return 'yesNo';
    case 'correction':
      return 'number';
    case 'reply-address':
      return 'address';
    case 'do-or-how':
      return 'doOrHow';
    default:
      return 'main';
  }
}

/** What a call listens for after a question. Where a secret is asked nothing is listened to, so that none is ever transcribed. */
export function gatherFor(question: Question, { hints }: CallWords): Gather {
  const { entry } = menuOf(question);
  const about = expected(question);
  return {
    input: about === undefined ? 'dtmf' : 'dtmf speech',
    ...(entry === undefined ? { digits: 1, finish: '' } : { finish: '#' }),
    timeout: patience[question.ask],
    ...(waitsFor(question) > 0 ? { waits: waitsFor(question) } : {}),
    hints: about === undefined ? [] : hints[about],
  };
}
