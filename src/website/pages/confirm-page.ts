import { moment } from '../../../dialogs/lines/format';
import { html, type Html } from '../html';
import { layout } from '../layout';
import type { ConfirmView } from '../confirmations';
import type { PageContext } from '../page-context';

/** What happened to what was just sent. */
export type Notice = 'wrong-pin' | 'wrong-code' | 'pin-on-its-way';

/**
 * What `/portal/confirm/{token}` shows (PA-6, T15): who asks for exactly what on which channel, then, before all else that can be
 * done, "I don't confirm this", what to do before, and the fields. Once another has confirmed it, only the way to stop it.
 */
export function confirmPage(context: PageContext, view: ConfirmView, timeZone: string, notice?: Notice): string {
  const { confirm, links } = context.words;
  const { language } = context;
  const act = `?lang=${language}`;
  const refuse = html`<form class="not-me" method="post" action="${act}"><span>${view.state === 'open' ? confirm.refuseLead : confirm.stopLead}</span>
    <button class="button button-warn" type="submit" name="act" value="refuse">${view.state === 'open' ? confirm.refuse : confirm.stop}</button></form>`;
  return layout(context, {
    title: confirm.title(view.asker.name),
    main: html`<div class="card confirm">
  <h1>${confirm.title(view.asker.name)}</h1>
  ${notice && html`<p class="notice notice-${notice === 'pin-on-its-way' ? 'good' : 'bad'}" role="${notice === 'pin-on-its-way' ? 'status' : 'alert'}">${confirm.notices[notice]}</p>`}
  <p>${view.state === 'open' ? confirm.lead : confirm.givenLead}</p>
  <dl class="facts">
    <div><dt>${confirm.who}</dt><dd>${view.asker.name}, ${view.asker.login}</dd></div>
    <div><dt>${links.what}</dt><dd><ul>${view.changes[language].map((change) => html`<li>${change}</li>`)}</ul></dd></div>
    <div><dt>${links.where}</dt><dd>${links.channels[view.channel]}</dd></div>
    <div><dt>${links.when}</dt><dd><time datetime="${new Date(view.at).toISOString()}">${moment(view.at, timeZone, language)}</time></dd></div>
    <div><dt>${confirm.caseNumber}</dt><dd>${view.caseNumber}</dd></div>
  </dl>
  ${refuse}
  ${view.state === 'open' && fields(context, moment(view.until, timeZone, language), act, notice)}
</div>`,
  });
}

/** The PIN is not kept by the browser nor shown; both fields work with any keyboard and without a script. */
function fields({ words: { confirm } }: PageContext, until: string, act: string, notice: Notice | undefined): Html {
  const bad = (field: Notice): Html | false => notice === field && html` aria-invalid="true"`;
  return html`<ol class="steps">${confirm.steps.map((step) => html`<li>${step}</li>`)}</ol>
  <form class="fields" method="post" action="${act}">
    <p class="field"><label for="code">${confirm.code}</label><input id="code" name="code" inputmode="numeric" autocomplete="off" maxlength="12" required aria-describedby="code-hint"${bad('wrong-code')}><span class="quiet" id="code-hint">${confirm.codeHint}</span></p>
    <p class="field"><label for="pin">${confirm.pin}</label><input id="pin" name="pin" type="password" inputmode="numeric" autocomplete="off" maxlength="24" required aria-describedby="pin-hint"${bad('wrong-pin')}><span class="quiet" id="pin-hint">${confirm.pinHint}</span></p>
    <button class="button button-main" type="submit" name="act" value="confirm">${confirm.button}</button>
  </form>
  <form class="aside" method="post" action="${act}"><span>${confirm.noPin}</span> <button class="button" type="submit" name="act" value="mail-pin">${confirm.mailPin}</button></form>
  <p class="quiet">${confirm.effect(until)}</p>`;
}
