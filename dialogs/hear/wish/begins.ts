import type { KindId } from '../../../machines/words';
import { addLink } from './mailed-link';
import type { Meaning } from '../meaning';
import { addNewAddress, EMAIL_ADD_SECOND, EMAIL_UPDATE } from './new-address';
import { addNewUser, USER_ADD } from './new-user';
import type { Piece } from '../sentence/pieces';
import { addRemoval, USER_REMOVE } from './users';
import { addVoicemailPin, VOICEMAIL_PIN } from './voicemail';

/** How a change of a kind begins whose subject is read from the sentence itself, and not from who is spoken of elsewhere. */
export const begins: Readonly<Partial<Record<KindId, (meaning: Meaning, piece: Piece) => void>>> = {
  [VOICEMAIL_PIN]: addVoicemailPin,
  'password.reset': (meaning, piece) => addLink(meaning, piece, 'password.reset'),
  'welcome.resend': (meaning, piece) => addLink(meaning, piece, 'welcome.resend'),
  [EMAIL_UPDATE]: (meaning, piece) => addNewAddress(meaning, piece, EMAIL_UPDATE),
  [EMAIL_ADD_SECOND]: (meaning, piece) => addNewAddress(meaning, piece, EMAIL_ADD_SECOND),
  [USER_ADD]: addNewUser,
  [USER_REMOVE]: addRemoval,
};
