import { fetchChatToken } from './chat-token';
import { EarlySend } from './early-send';
import type { Panel } from './panel';
import type { ChatPageSettings } from './settings';
import { showSignIn } from './signed-in';
import { groupBySpeaker } from './speakers';
import { cardsHostConfig, styleOptions } from './theme';
import { connection, loadWebChat, type DirectLine, type Store, type Subscription, type WebChat } from './web-chat';

/** How long a connection may take before the page says so, in milliseconds. */
const PATIENCE = 10_000;
/** An expired token is replaced unasked at most this often, in milliseconds: a service that hands out dead ones is not hammered. */
const RENEWAL = 30_000;

interface Open {
  readonly webChat: WebChat;
  readonly directLine: DirectLine;
  readonly store: Store;
  readonly activities: Subscription;
}

/** The one conversation of this page: opened, resumed, started over; what goes wrong is said in the panel. */
export class Conversation {
  /** Counts openings: what an older one still reports is not listened to. */
  private opening = 0;
  private current: Open | undefined;
  /** The connection's last known state. */
  private status = 0;
  private late: ReturnType<typeof setTimeout> | undefined;
  private renewed = Number.NEGATIVE_INFINITY;
  /** Asked for before the window was there. */
  private suggestion: string | undefined;
  private readonly earlySend: EarlySend;

  constructor(
    private readonly settings: ChatPageSettings,
    private readonly panel: Panel,
    private readonly nonce: string,
  ) {
    this.earlySend = new EarlySend(panel.window);
  }

  /** Opens the conversation of this browser, or its first one. With `startOver`, a new one. */
  async open({ startOver = false } = {}): Promise<void> {
    const { words, tokenPath, directLine: domain, webChat: address, locale } = this.settings;
    const mine = ++this.opening;
    this.panel.quiet(this.current === undefined ? words.connecting : undefined);
    try {
      const [webChat, { token, conversationId }] = await Promise.all([
        loadWebChat(address, this.nonce),
        fetchChatToken(tokenPath, startOver),
      ]);
      if (mine !== this.opening) return;
      this.current?.activities.unsubscribe();
      this.current?.directLine.end();
      const directLine = webChat.createDirectLine({
        token,
        domain,
        webSocket: true,
        ...(conversationId === undefined ? { conversationStartProperties: { locale } } : { conversationId }),
      });
      // That a conversation is over when its socket was cut, the client tells by an error of its activities alone; and only
      // its first listener hears that, because Web Chat's own listener has no ear for errors.
      let talking = false;
      const activities = directLine.activity$.subscribe(
        () => {
          if (!talking) this.showSignIn();
          talking = true;
        },
        () => mine === this.opening && this.status === connection.online && this.ended(),
      );
      this.current = { webChat, directLine, store: webChat.createStore({}, this.earlySend.middleware), activities };
      directLine.connectionStatus$.subscribe((status) => {
        if (mine === this.opening) this.follow(status);
      });
      this.render();
      if (this.suggestion !== undefined) this.suggest(this.suggestion);
      this.panel.announce(startOver ? words.startedOver : '');
    } catch {
      if (mine === this.opening) this.unreachable();
    }
  }

  /** Whoever signed in at the portal, here or on another of this browser's pages, need not show in the chat who they are. */
  showSignIn(): void {
    const { signedInPath } = this.settings;
    if (signedInPath !== undefined && this.current !== undefined) void showSignIn(signedInPath);
  }

  /** Draws the window, in the colours the page has now. */
  render(): void {
    if (this.current === undefined) return;
    const { webChat, directLine, store } = this.current;
    const props = {
      key: this.opening,
      directLine,
      store,
      locale: this.settings.locale,
      nonce: this.nonce,
      styleOptions: styleOptions(),
      groupActivitiesMiddleware: groupBySpeaker,
      adaptiveCardsHostConfig: cardsHostConfig(),
      role: 'region',
    };
    webChat.renderWebChat(props, this.panel.window);
  }

  /** Puts a text into the box, for the customer to send. */
  suggest(text: string): void {
    this.suggestion = this.current === undefined ? text : undefined;
    this.current?.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    this.panel.window.querySelector<HTMLElement>('.webchat__send-box-text-box :is(textarea, input)')?.focus();
  }

  private follow(status: number): void {
    clearTimeout(this.late);
    this.status = status;
    if (status === connection.online) this.panel.quiet();
    else if (status === connection.connecting) this.late = setTimeout(() => this.slow(), PATIENCE);
    else if (status === connection.expiredToken) this.renew();
    else if (status === connection.failed) this.unreachable();
    else if (status === connection.ended) this.ended();
  }

  private ended(): void {
    const { words } = this.settings;
    this.panel.problem(words.ended, words.startNew, () => void this.open({ startOver: true }));
  }

  private renew(): void {
    const now = performance.now();
    if (now - this.renewed < RENEWAL) return this.unreachable();
    this.renewed = now;
    void this.open();
  }

  private slow(): void {
    const { words } = this.settings;
    this.panel.problem(words.slow, words.retry, () => void this.open());
  }

  private unreachable(): void {
    const { words } = this.settings;
    clearTimeout(this.late);
    this.panel.problem(words.unreachable, words.retry, () => void this.open());
  }
}
