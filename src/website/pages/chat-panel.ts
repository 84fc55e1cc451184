import { html, json, type Html } from '../html';
import type { PageContext } from '../page-context';
import type { ChatPageSettings } from '../browser/settings';

/** Where the chat's script finds what it needs; addresses of files without the base. */
export interface ChatSettings {
  readonly script: string;
  readonly webChat: string;
  /** What Direct Line's address starts with: PUBLIC_URL, never the address the browser happened to use. */
  readonly publicUrl: string;
  /** The browser asks for Canadian French. */
  readonly canadian: boolean;
  /** There is a portal here, whose sign-in the chat may know of. */
  readonly portal: boolean;
  /** What the visitor came to ask about, in words for the message box. */
  readonly about?: string | undefined;
}

/** The chat's place on the page. Its buttons come alive with the script; on a phone it fills the screen when opened. */
export function chatPanel({ words: { chat } }: PageContext): Html {
  return html`<section id="chat" class="chat" aria-labelledby="chat-title" tabindex="-1">
  <div class="chat-head">
    <div class="chat-name"><h2 id="chat-title">${chat.title}</h2><p>${chat.subtitle}</p></div>
    <button class="chat-button" type="button" id="chat-new" hidden>${chat.startOver}</button>
    <a class="chat-button chat-close" href="#top"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="M3 3l10 10M13 3L3 13" /></svg><span class="only-heard">${chat.close}</span></a>
  </div>
  <noscript><p class="chat-note">${chat.noScript}</p></noscript>
  <p class="only-heard" id="chat-said" role="status"></p>
  <p class="chat-note" id="chat-status" role="status" hidden></p>
  <div class="chat-note chat-problem" id="chat-problem" role="alert" hidden>
    <p id="chat-problem-text"></p>
    <button class="button" type="button" id="chat-retry" hidden>${chat.retry}</button>
  </div>
  <div id="chat-window" class="chat-window"></div>
</section>`;
}

/** The chat's script and its settings, for the end of the head. Wide screens load the window at once, phones when it opens. */
export function chatScripts(
  { words, base, nonce, language }: PageContext,
  { script, webChat, publicUrl, canadian, portal, about }: ChatSettings,
): Html {
  const settings: ChatPageSettings = {
    tokenPath: `${base}/chat/token`,
    ...(portal ? { signedInPath: `${base}/chat/signed-in` } : {}),
    directLine: `${publicUrl}/v3/directline`,
    webChat: base + webChat,
    locale: language === 'fr' ? (canadian ? 'fr-CA' : 'fr-FR') : 'en-US',
    words: words.chat,
    ...(about === undefined ? {} : { about }),
  };
  return html`<link rel="preload" as="script" href="${base}${webChat}" media="(min-width: 60em)" nonce="${nonce}">
<script type="application/json" id="chat-settings">${json(settings)}</script>
<script src="${base}${script}" nonce="${nonce}" defer></script>`;
}
