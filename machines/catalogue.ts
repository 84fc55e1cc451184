import type { ChangeKind } from './change-kind';
import { callForwardingSet } from './changes/call-forwarding-set';
import { emailAddSecond } from './changes/email-add-second';
import { emailUpdate } from './changes/email-update';
import { loginNameRemind } from './changes/login-name-remind';
import { passwordReset } from './changes/password-reset';
import { supportPinReissue } from './changes/support-pin-reissue';
import { userAdd } from './changes/user-add';
import { userRemove } from './changes/user-remove';
import { voicemailPinReset } from './changes/voicemail-pin-reset';
import { welcomeResend } from './changes/welcome-resend';
import type { KindId } from './words';

/** The catalogue: add a kind by adding its file and its line here. */
export const catalogue: Readonly<Record<KindId, ChangeKind>> = {
  'call-forwarding.set': callForwardingSet,
  'support-pin.reissue': supportPinReissue,
  'login-name.remind': loginNameRemind,
  'voicemail-pin.reset': voicemailPinReset,
  'password.reset': passwordReset,
  'welcome.resend': welcomeResend,
  'user.add': userAdd,
  'user.remove': userRemove,
  'email.update': emailUpdate,
  'email.add-second': emailAddSecond,
};
