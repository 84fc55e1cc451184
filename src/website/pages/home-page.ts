import type { DemoFacts } from '../demo-facts';
import { html } from '../html';
import { layout } from '../layout';
import type { PageContext } from '../page-context';
import { chatPanel, chatScripts, type ChatSettings } from './chat-panel';
import { demoPart } from './demo-part';

/** The demo website of a telephony provider: what it offers, in the demo how to try it, and the chat. */
export function homePage(context: PageContext, chat: ChatSettings, demo: DemoFacts | undefined): string {
  const { home } = context.words;
  return layout(context, {
    title: home.title,
    named: true,
    description: home.description,
    wide: true,
    scripts: chatScripts(context, chat),
    main: html`<div class="story">
  <section class="hero" aria-labelledby="headline">
    <h1 id="headline">${home.headline}</h1>
    <p class="lead">${home.lead}</p>
    <p class="hero-action"><a class="button button-main" href="#chat">${home.openChat}</a></p>
  </section>
  ${demo !== undefined && demoPart(context, demo)}
  <section class="promises" aria-labelledby="promises-title">
    <h2 id="promises-title">${home.promisesTitle}</h2>
    <ul>
      ${home.promises.map(({ title, text }) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}
    </ul>
  </section>
</div>
${chatPanel(context)}`,
  });
}
