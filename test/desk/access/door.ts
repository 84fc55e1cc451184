import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskUsers } from '../../../src/config/desk';
import { openDeskAccess } from '../../../src/desk/access/desk-access';
import { hashPassword } from '../../../src/access/password-hash';
import { html, json } from '../../../src/http/response';
import { deriveKeys } from '../../../src/proof/keys';
import { openEmbeddedStore } from '../../../src/store/embedded/open';
import { StoreUnavailable, type Store } from '../../../src/store/port';
import { addressOf, serveStaticFiles, type WebsiteFiles } from '../../../src/website/static-files';
import { running, type Running } from '../../http/support';
import { quietLog, type LoggedLine } from '../../support/quiet-log';

/** One instance of the service with nothing but the desk's door, and two places behind it. */
export interface Instance {
  readonly url: string;
  readonly logged: readonly LoggedLine[];
  get(path: string, options?: Asking): Promise<Response>;
  /** Posts a form as a browser does from a page of ours. */
  post(path: string, form?: Readonly<Record<string, string>>, options?: Asking): Promise<Response>;
  /** Signs in by password; the cookie, or the status that came instead. */
  signIn(username: string, password: string, options?: Asking): Promise<string | number>;
  /** Who is there with this cookie, as the desk's API sees it. */
  me(cookie: string | undefined): Promise<{ id: string; name: string; role: string } | undefined>;
  close(): Promise<void>;
}

export interface Asking {
  readonly cookie?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A store of its own, in a temporary folder, and instances of the service on it. */
export class Door {
  readonly keys = deriveKeys('a key of these tests alone');
  clock = Date.parse('2026-11-23T09:00:00Z');
  private readonly instances: Instance[] = [];

  private constructor(
    readonly store: Store,
    readonly folder: string,
  ) {}

  static async open(): Promise<Door> {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-door-'));
    return new Door(await openEmbeddedStore({ dataDir: folder }), folder);
  }

  /** A users file of these lines. */
  async file(...lines: readonly string[]): Promise<string> {
    const file = join(this.folder, 'desk-users');
    await writeFile(file, `${lines.join('\n')}\n`);
    return file;
  }

  /** `files`: the built website's, for browsers that show pages. */
  async instance(
    users: DeskUsers,
    publicUrl?: (url: string) => string,
    files?: WebsiteFiles,
    store: Store = this.store,
  ): Promise<Instance> {
    const { log, lines } = quietLog();
    let url = 'http://127.0.0.1';
    const shown = () => publicUrl?.(url) ?? url;
    const frame = () => ({
      base: new URL(shown()).pathname.replace(/\/$/, ''),
      style: files ? addressOf(files.style) : '/s.css',
      icon: files ? addressOf(files.icon) : '/i.svg',
      mailboxPath: undefined,
    });
    const access = await openDeskAccess(users, { store, keys: this.keys, publicUrl: shown, frame, log, now: () => this.clock });
    if (access === undefined) throw new Error('There is no desk.');
    const house: Running = await running(
      (server) => {
        access.register(server);
        if (files) serveStaticFiles(server, files);
        const desk = async (request: Parameters<typeof access.enter>[0]) => {
          const entered = await access.enter(request);
          return 'answer' in entered ? entered.answer : html(`desk of ${entered.agent.name}`);
        };
        server.get('/desk', desk);
        server.get('/desk/cases/:number', desk);
        server.get('/desk/api/me', async (request) => {
          const agent = await access.agentOf(request);
          return agent === undefined ? json({}, { status: 401 }) : json(agent);
        });
        server.get('/desk/api/still', async (request) =>
          json({}, { status: (await access.stillThere(request)) === undefined ? 401 : 200 }),
        );
      },
      { publicUrl: shown, trustedProxies: ['127.0.0.1'], log },
    );
    url = house.url;
    const ask = (path: string, { cookie, headers }: Asking, init: RequestInit): Promise<Response> =>
      fetch(url + path, { redirect: 'manual', ...init, headers: { ...(cookie === undefined ? {} : { cookie }), ...headers } });
    const made: Instance = {
      url,
      logged: lines,
      get: (path, options = {}) => ask(path, options, {}),
      post: (path, form = {}, options = {}) =>
        ask(
          path,
          { ...options, headers: { 'sec-fetch-site': 'same-origin', ...options.headers } },
          { method: 'POST', body: new URLSearchParams(form) },
        ),
      async signIn(username, password, options) {
        const answer = await made.post('/desk/sign-in', { username, password }, options);
        return answer.status === 303 ? cookieOf(answer) : answer.status;
      },
      async me(cookie) {
        const answer = await made.get('/desk/api/me', { cookie });
        return answer.status === 200 ? ((await answer.json()) as { id: string; name: string; role: string }) : undefined;
      },
      close: () => house.server.stop(0),
    };
    this.instances.push(made);
    return made;
  }

  async close(): Promise<void> {
    for (const instance of this.instances) await instance.close();
    await this.store.close();
    await rm(this.folder, { recursive: true });
  }
}

/** The same store, which does not answer about sessions and tries. */
export function awayStore(store: Store): Store {
  const away = async (): Promise<never> => {
    throw new StoreUnavailable('The store is away.');
  };
  return { ...store, readSession: away, putSession: away, endSession: away, touchSession: away, takeBudget: away };
}

/** The desk's cookie as a browser sends it back. */
export function cookieOf(answer: Response): string {
  const set = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('desk=') && !cookie.startsWith('desk=;'));
  if (set === undefined) throw new Error(`No session came with ${answer.status}.`);
  return set.slice(0, set.indexOf(';'));
}

/** The line of an agent in a users file. */
export const lineFor = async (id: string, role: string, password: string, name = ''): Promise<string> =>
  [id, role, await hashPassword(password), ...(name === '' ? [] : [name])].join(':');
