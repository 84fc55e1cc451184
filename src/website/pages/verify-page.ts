import { html } from '../html';
import { layout } from '../layout';
import type { VerifyView } from '../mailed-links';
import type { PageContext } from '../page-context';
import { linkFacts } from './link-facts';

/** What `/verify/{token}` shows: "this was not me" first, then what was asked for, then the button that acts (P5). */
export function verifyPage(context: PageContext, view: VerifyView, timeZone: string): string {
  const { links } = context.words;
  return layout(context, {
    title: `${links.verifyTitle} | Northline`,
    main: html`<div class="card">
  <h1>${links.verifyTitle}</h1>
  <p class="not-me"><span>${links.notMeFirst}</span> <a class="button button-warn" href="${context.base}/not-me/${encodeURIComponent(view.notMeToken)}">${links.notMeLink}</a></p>
  <p>${links.verifyLead}</p>
  ${linkFacts(context, view, timeZone)}
  <p>${view.sameBrowser ? links.verifyHere : links.verifyElsewhere}</p>
  <form method="post" action="?lang=${context.language}"><button class="button button-main" type="submit">${links.verifyButton}</button></form>
</div>`,
  });
}
