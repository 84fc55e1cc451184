import type { House, SeenMail } from '../support/house';
import { eventually } from '../support/eventually';

/** An answer with its body read. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly to: string | undefined;
}

/** A browser at the portal, without a script: cookies are kept, redirects are followed by hand. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  constructor(
    private readonly house: Pick<House, 'url'>,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Seen> => this.ask(path, { headers });
  post = (path: string, form: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Seen> =>
    this.ask(path, { method: 'POST', body: new URLSearchParams(form), headers: { 'sec-fetch-site': 'same-origin', ...headers } });

  signIn = (login: string, password: string, more: Readonly<Record<string, string>> = {}): Promise<Seen> =>
    this.post('/portal/login', { login, password, ...more });
  /** Who the portal says is there; undefined: it asks to sign in. */
  async name(): Promise<string | undefined> {
    const { status, text } = await this.get('/portal');
    return status === 200 ? /class="person">.*?<a [^>]*>([^<]+)</.exec(text)?.[1] : undefined;
  }

  cookie = (name: string): string | undefined => this.cookies.get(name);
  /** The same browser copied at this moment. */
  copy(): Visitor {
    const other = new Visitor(this.house, this.headers);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  /** A cookie of another browser, planted here. */
  take(from: Visitor, name: string): void {
    this.cookies.set(name, from.cookie(name) ?? '');
  }

  private async ask(path: string, init: RequestInit & { readonly headers: Readonly<Record<string, string>> }): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.house.url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...this.headers, ...(cookie === '' ? {} : { cookie }), ...init.headers },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: answer.status, text: await answer.text(), headers: answer.headers, to: answer.headers.get('location') ?? undefined };
  }
}

/** The newest mail with a link to a page of the portal, once there are `count` of them. */
export async function portalMail(house: House, to: string, page: string, count = 1): Promise<SeenMail & { readonly path: string }> {
  const link = new RegExp(`http://[^\\s"]+(/portal/${page}/[a-z.]+)`);
  return eventually(async () => {
    const found = (await house.mails(to)).filter(({ text }) => link.test(text));
    const [newest] = found;
    return newest && found.length >= count ? { ...newest, path: link.exec(newest.text)?.[1] ?? '' } : undefined;
  }, `mail ${count} to ${to} with a link to ${page}`);
}
