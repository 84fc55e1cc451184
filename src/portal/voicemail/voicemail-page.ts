import { html } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import { toChat } from '../../website/pages/message-page';
import { card, field, notice, told } from '../pages/parts';
import { portalScripts } from '../pages/scripts';
import { portalWords } from '../words';
import type { TypedFaults, VoicemailView } from './voicemail-link';
import { voicemailWords } from './words';

const typed = html`type="password" inputmode="numeric" autocomplete="off" minlength="4" maxlength="24" required`;

/** Two fields, the rules with their reason, one button. What was typed never comes back in the page. */
export function voicemailPage(context: PageContext, { user }: VoicemailView, faults?: TypedFaults): string {
  const words = voicemailWords[context.language];
  const { fields, notTaken, voicemailFaults } = portalWords[context.language];
  return card(
    context,
    words.title,
    html`${notice(faults && notTaken, false)}
  <p>${words.lead(user.login, user.account.name)}</p>
  <form class="sign-in" method="post" action="?lang=${context.language}">
    ${field({ id: 'voicemail-pin', label: fields.voicemailPin, hint: fields.voicemailHint, faults: faults?.pin === undefined ? [] : [voicemailFaults[faults.pin]], attributes: html`${typed} autofocus` })}
    ${field({ id: 'voicemail-pin-again', label: words.again, faults: faults?.again ? [words.differ] : [], attributes: typed })}
    <button class="button button-main" type="submit">${words.button}</button>
  </form>
  <p class="quiet">${words.after}</p>`,
    portalScripts(context, { pin: user }),
  );
}

/** It was taken in: what comes of it is told by mail. */
export const voicemailTaken = (context: PageContext): string => told(context, voicemailWords[context.language].taken, toChat(context));
