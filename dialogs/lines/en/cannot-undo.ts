import type { KindId } from '../../../machines/words';
import type { Vocabulary } from '../vocabulary';
import { needsPerson } from '../lasting';
import { person } from './answers';

const link = 'The mail is out, but nothing changes until its link is used: to leave it at that, simply ignore it.';
const mailed = 'The mail is out, and I can’t take it back; nothing else was changed.';

const why: Readonly<Record<KindId, string>> = {
  'call-forwarding.set': 'I don’t know how it was before, so I can’t put it back myself.',
  'user.add': 'I can’t undo this myself.',
  'user.remove': 'I can’t bring back a user who was removed; nothing was deleted, and a colleague can do it.',
  'email.update':
    'I can’t undo this myself; the old address and the administrators have a notice by which they can put it back for 72 hours.',
  'email.add-second': 'I can’t undo this myself.',
  'voicemail-pin.reset': link,
  'password.reset': link,
  'support-pin.reissue': 'The old PIN can’t be brought back, but you can ask me for another one at any time.',
  'login-name.remind': mailed,
  'welcome.resend': mailed,
};

/** What was done last cannot be put back by us. */
export const cannotUndo: Vocabulary['lines']['cannot-undo'] = ({ kind }, occasion) =>
  needsPerson.has(kind) ? `${why[kind]}${person(occasion)}` : why[kind];
