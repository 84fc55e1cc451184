import type { KindId } from '../../../machines/words';
import type { Vocabulary } from '../vocabulary';
import { needsPerson } from '../lasting';
import { person } from './answers';

const link = 'Le courriel est parti, mais rien ne change tant que son lien n’est pas utilisé : pour en rester là, il suffit de l’ignorer.';
const mailed = 'Le courriel est déjà parti, et je ne peux pas le reprendre ; rien d’autre n’a été modifié.';

const why: Readonly<Record<KindId, string>> = {
  'call-forwarding.set': 'Je ne sais pas comment c’était avant, et je ne peux donc pas le remettre ainsi moi-même.',
  'user.add': 'Je ne peux pas défaire cela moi-même.',
  'user.remove': 'Je ne peux pas rétablir moi-même une personne retirée du compte ; rien n’a été supprimé, et un collègue peut le faire.',
  'email.update':
    'Je ne peux pas défaire cela moi-même ; l’ancienne adresse et les administrateurs ont reçu un avis par lequel ils peuvent la remettre pendant 72 heures.',
  'email.add-second': 'Je ne peux pas défaire cela moi-même.',
  'voicemail-pin.reset': link,
  'password.reset': link,
  'support-pin.reissue': 'L’ancien PIN ne peut pas être rétabli, mais vous pouvez m’en demander un autre à tout moment.',
  'login-name.remind': mailed,
  'welcome.resend': mailed,
};

/** What was done last cannot be put back by us. */
export const cannotUndo: Vocabulary['lines']['cannot-undo'] = ({ kind }, occasion) =>
  needsPerson.has(kind) ? `${why[kind]}${person(occasion)}` : why[kind];
