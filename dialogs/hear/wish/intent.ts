import type { Topic } from '../../../machines/tells';
import type { KindId } from '../../../machines/words';
import type { Exact } from '../../phrases/exact';
import type { Act } from '../../phrases/phrases';

/** What one piece of a message wants. `soft`: only the act head took it for a question. */
export type Intent =
  | { readonly is: 'exact'; readonly names: ReadonlySet<Exact> }
  | { readonly is: 'change'; readonly kind: KindId; readonly end: boolean }
  | { readonly is: 'wish'; readonly kind: KindId }
  | { readonly is: 'question'; readonly topic: Topic; readonly soft: boolean }
  | { readonly is: 'unsupported'; readonly topic: Topic }
  | { readonly is: 'pin'; readonly act: 'lost' | 'have' }
  | { readonly is: 'talk'; readonly act: Act }
  /** The request in hand is to be different; how, is not said. */
  | { readonly is: 'amend' }
  /** Who cannot name themself: the login name is not known. */
  | { readonly is: 'nameless' }
  | { readonly is: 'given' }
  | { readonly is: 'unclear' };

/** The topic of a kind. */
export const topicOf: Readonly<Record<KindId, Topic>> = {
  'call-forwarding.set': 'call-forwarding',
  'support-pin.reissue': 'support-pin',
  'login-name.remind': 'login-name',
  'voicemail-pin.reset': 'voicemail-pin',
  'password.reset': 'password',
  'welcome.resend': 'welcome-mail',
  'user.add': 'users',
  'user.remove': 'users',
  'email.update': 'email-address',
  'email.add-second': 'second-email',
};
