/** The little of the official Web Chat bundle that the page uses; the bundle brings no types of its own to a page. */
export interface WebChat {
  createDirectLine(options: DirectLineOptions): DirectLine;
  createStore(initialState: Readonly<Record<string, unknown>>, ...middleware: readonly Middleware[]): Store;
  renderWebChat(props: Readonly<Record<string, unknown>>, element: HTMLElement): void;
}

export interface DirectLineOptions {
  readonly token: string;
  readonly domain: string;
  readonly webSocket: boolean;
  readonly conversationId?: string;
  readonly watermark?: string;
  readonly conversationStartProperties?: { readonly locale: string };
}

export interface DirectLine {
  readonly connectionStatus$: { subscribe(next: (status: number) => void): Subscription };
  readonly activity$: { subscribe(next: (activity: unknown) => void, error: (error: unknown) => void): Subscription };
  end(): void;
}

export interface Subscription {
  unsubscribe(): void;
}

export interface Action {
  readonly type: string;
  readonly payload?: unknown;
}

export interface Store {
  dispatch(action: Action): unknown;
}

/** Stands before the store: hears each action, and hands it on. */
export type Middleware = (store: Store) => (next: (action: Action) => unknown) => (action: Action) => unknown;

/** Direct Line's connection states, by its own numbers. */
export const connection = { connecting: 1, online: 2, expiredToken: 3, failed: 4, ended: 5 } as const;

const isWebChat = (value: unknown): value is WebChat => typeof value === 'object' && value !== null && 'renderWebChat' in value;

let loading: Promise<WebChat> | undefined;

/**
 * Loads the bundle once. A failed load is forgotten, so that another try loads it anew.
 * @param nonce of the page: the bundle runs under the page's Content-Security-Policy.
 */
export function loadWebChat(address: string, nonce: string): Promise<WebChat> {
  loading ??= new Promise<WebChat>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.nonce = nonce;
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
    script.addEventListener('load', () => {
      const found: unknown = Reflect.get(window, 'WebChat');
      if (isWebChat(found)) resolve(found);
      else reject(new Error(`${address} brought no WebChat.`));
    });
    document.head.append(script);
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
