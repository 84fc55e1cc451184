import { html } from '../html';
import { layout } from '../layout';
import type { NotMeView } from '../mailed-links';
import type { PageContext } from '../page-context';
import { linkFacts } from './link-facts';

/** What `/not-me/{token}` shows: what was asked for, what the button will end, the button. */
export function notMePage(context: PageContext, view: NotMeView, timeZone: string): string {
  const { links } = context.words;
  return layout(context, {
    title: links.notMeTitle,
    main: html`<div class="card">
  <h1>${links.notMeTitle}</h1>
  ${linkFacts(context, view, timeZone)}
  <p>${links.notMeLead}</p>
  <ul>${links.notMeWill.map((what) => html`<li>${what}</li>`)}</ul>
  ${view.done ? html`<p>${view.channel === 'portal' ? links.notMePortalStays : links.notMeDoneStays}</p>` : ''}
  <form method="post" action="?lang=${context.language}"><button class="button button-warn" type="submit">${links.notMeButton}</button></form>
  <p class="quiet">${links.notMeLeave}</p>
</div>`,
  });
}
