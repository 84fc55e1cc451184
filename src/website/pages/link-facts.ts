import { moment } from '../../../dialogs/lines/format';
import { html, type Html } from '../html';
import type { LinkView } from '../mailed-links';
import type { PageContext } from '../page-context';

/** Channel, time and the exact changes that were asked for (P5). */
export function linkFacts(
  { words: { links }, language }: PageContext,
  view: LinkView,
  timeZone: string,
  nothing: string = links.onlyPin,
): Html {
  const changes = view.changes[language];
  return html`<dl class="facts">
  <div><dt>${links.where}</dt><dd>${links.channels[view.channel]}</dd></div>
  <div><dt>${links.when}</dt><dd><time datetime="${new Date(view.at).toISOString()}">${moment(view.at, timeZone, language)}</time></dd></div>
  <div><dt>${view.done ? links.whatDone : links.what}</dt><dd>${changes.length === 0 ? (view.done ? links.inTheMail : nothing) : html`<ul>${changes.map((change) => html`<li>${change}</li>`)}</ul>`}</dd></div>
</dl>`;
}
