import { html } from '../html';
import { layout } from '../layout';
import type { VerifyView, WayIn } from '../mailed-links';
import type { PageContext } from '../page-context';
import type { LinkWords } from '../words/words';
import { linkFacts } from './link-facts';

/** What differs between the page of a link beside a PIN and the one to go on elsewhere. */
const worded: Readonly<Record<WayIn, (words: LinkWords) => LinkWords['resume']>> = {
  verify: ({ verifyTitle, verifyLead, onlyPin, verifyHere, verifyElsewhere, verifyButton }) => ({
    title: verifyTitle,
    lead: verifyLead,
    nothingYet: onlyPin,
    here: verifyHere,
    elsewhere: verifyElsewhere,
    button: verifyButton,
  }),
  resume: ({ resume }) => resume,
};

/** What `/verify/{token}` and `/resume/{token}` show: "this was not me" first, then what was asked for, then the button that acts (P5). */
export function verifyPage(context: PageContext, view: VerifyView, timeZone: string, way: WayIn = 'verify'): string {
  const { links } = context.words;
  const words = worded[way](links);
  return layout(context, {
    title: words.title,
    main: html`<div class="card">
  <h1>${words.title}</h1>
  <p class="not-me"><span>${links.notMeFirst}</span> <a class="button button-warn" href="${context.base}/not-me/${encodeURIComponent(view.notMeToken)}">${links.notMeLink}</a></p>
  <p>${words.lead}</p>
  ${linkFacts(context, view, timeZone, words.nothingYet)}
  <p>${view.sameBrowser ? words.here : words.elsewhere}</p>
  <form method="post" action="?lang=${context.language}"><button class="button button-main" type="submit">${words.button}</button></form>
</div>`,
  });
}
