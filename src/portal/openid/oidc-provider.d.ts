/** What we use of the library, which comes without types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Client {
    readonly clientId: string;
    readonly clientName?: string;
    readonly redirectUris?: readonly string[];
  }

  /** Its session with a browser; `new`: the browser brought none. */
  export interface Session {
    uid: string;
    accountId?: string;
    loginTs?: number;
    authorizations?: Record<string, { grantId?: string }>;
    readonly new?: boolean;
    touched?: boolean;
    readonly destroyed?: boolean;
    readonly state?: { readonly secret: string };
    loginAccount(details: { accountId: string; loginTs: number; transient: boolean }): void;
    resetIdentifier(): void;
    grantIdFor(clientId: string): string | undefined;
  }

  export interface Grant {
    jti: string;
    readonly accountId: string;
    readonly isExpired: boolean;
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  /** An application's request that waits for the user. */
  export interface Interaction {
    readonly uid: string;
    readonly prompt: { readonly name: string; readonly reasons: readonly string[]; readonly details: Readonly<Record<string, unknown>> };
    readonly params: Readonly<Record<string, unknown>>;
    readonly returnTo: string;
    readonly lastSubmission?: object;
    session?: object | undefined;
    result?: object;
    persist(): Promise<string>;
  }

  export interface Token {
    readonly kind: string;
    readonly grantId?: string;
    readonly expiresWithSession?: boolean;
  }

  /** One request; koa's context with the library's own beside it. */
  export interface Context {
    readonly req: IncomingMessage;
    readonly path: string;
    /** Undefined: no path of the library's. */
    readonly routerName?: string;
    status: number;
    body: unknown;
    type: string;
    set(name: string, value: string): void;
    append(name: string, value: string): void;
    readonly oidc: {
      readonly route: string;
      readonly client?: Client;
      readonly session: Session;
      readonly params: Readonly<Record<string, unknown>>;
      readonly requestParamOIDCScopes: ReadonlySet<string>;
      urlFor(route: string): string;
    };
  }

  export interface Account {
    readonly accountId: string;
    claims(): Promise<Readonly<Record<string, unknown>>>;
  }

  /** Where it keeps things of one kind. */
  export interface Adapter {
    upsert(id: string, payload: Readonly<Record<string, unknown>>, expiresIn: number): Promise<void>;
    find(id: string): Promise<object | undefined>;
    findByUid(uid: string): Promise<object | undefined>;
    findByUserCode(code: string): Promise<object | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    /** Whether forwarded headers are believed. */
    proxy: boolean;
    readonly issuer: string;
    callback(): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): this;
    on(event: string, listener: (context: Context, error?: unknown) => void): this;
    readonly Session: { get(context: Context): Promise<Session> };
    readonly Grant: { new (of: { accountId: string; clientId: string }): Grant; find(id: string): Promise<Grant | undefined> };
    readonly Interaction: { find(id: string): Promise<Interaction | undefined> };
  }

  export interface Prompt {
    readonly name: string;
    details: (context: Context) => object;
    readonly checks: { add(check: object): void };
  }

  export const interactionPolicy: {
    readonly Check: new (reason: string, description: string, check: (context: Context) => boolean) => object;
    base(): { get(name: 'login' | 'consent'): Prompt };
  };

  export const errors: {
    readonly OIDCProviderError: new (status: number, error: string) => Error & { expose: boolean; error_description?: string };
    readonly InvalidGrant: new (detail: string) => Error;
  };
}
