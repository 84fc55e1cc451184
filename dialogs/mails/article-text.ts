import type { Channel, Instant } from '../../machines/words';
import type { HowTo } from '../scene';
import type { Disputable, Frame } from './frame';

/** All steps of a help article, to the address on file of who was proved where its first ones were told. No fact of an account. */
export interface ArticleMail extends Frame, Disputable {
  readonly kind: 'article';
  readonly article: HowTo;
  /** For whom it is: an address may be shared by colleagues (P7). */
  readonly login: string;
  /** Where and when it was asked for. */
  readonly channel: Channel;
  readonly at: Instant;
}
