/** A browser without a screen: follows redirects, keeps cookies by host, fills in forms. */
export class Visitor {
  private readonly jars = new Map<string, Map<string, string>>();
  url = '';
  status = 0;
  page = '';

  /** Cookies of an address, as a Cookie header holds them. */
  cookies(url: string): string {
    return [...(this.jars.get(new URL(url).hostname) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Goes to an address and along its redirects, unless it leads to where `until` says. */
  async go(
    url: string,
    { form, until }: { readonly form?: Readonly<Record<string, string>>; readonly until?: (url: string) => boolean } = {},
  ): Promise<this> {
    let to = url;
    let body = form && new URLSearchParams(form);
    for (let hops = 0; hops < 20; hops += 1) {
      const cookie = this.cookies(to);
      const answer = await fetch(to, {
        redirect: 'manual',
        ...(body ? { method: 'POST', body } : {}),
        headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin', ...(cookie === '' ? {} : { cookie }) },
      });
      this.keep(to, answer.headers.getSetCookie());
      [this.url, this.status, this.page] = [to, answer.status, await answer.text()];
      const next = answer.headers.get('location') ?? /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(this.page)?.[1];
      if (next === undefined) return this;
      to = new URL(next.replaceAll('&amp;', '&'), to).href;
      if (until?.(to)) {
        this.url = to;
        return this;
      }
      body = undefined;
    }
    throw new Error(`There is no end of redirects at ${to}.`);
  }

  /** Sends the page's form, with what its hidden fields hold and this beside it. */
  async send(more: Readonly<Record<string, string>>, until?: (url: string) => boolean): Promise<this> {
    const action = /<form[^>]* action="([^"]+)"/.exec(this.page)?.[1];
    if (action === undefined) throw new Error(`There is no form at ${this.url}: ${this.page}`);
    const hidden = Object.fromEntries(
      [...this.page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    return this.go(new URL(action, this.url).href, { form: { ...hidden, ...more }, ...(until ? { until } : {}) });
  }

  private keep(url: string, cookies: readonly string[]): void {
    const host = new URL(url).hostname;
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /expires=thu, 01 jan 1970/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
  }
}
