import type { Instant } from '../../../machines/words';
import { createTries } from '../../access/tries';
import type { DeskUsers } from '../../config/desk';
import { html as page, redirect } from '../../http/response';
import type { HttpRequest, HttpResponse, Router } from '../../http/router';
import type { Logger } from '../../observe/logger';
import type { Keys } from '../../proof/keys';
import { StoreUnavailable, type InboxPort, type SecretPort } from '../../store/port';
import type { SessionPort } from '../../store/port-sessions';
import { pageContext, type Frame } from '../../website/page-context';
import type { Agent, WhoIsThere } from '../agent';
import { laterAnswer } from './answers';
import { demoAgents, demoRegister } from './demo-agents';
import { createOidcProvider } from './oidc/provider';
import { goingOnPage } from './pages';
import { passwordRoutes } from './password-routes';
import { deskPath, paths } from './paths';
import { providerRoutes } from './provider-routes';
import { createDeskSessions } from './sessions';
import { signOutRoute } from './sign-out';
import { openUsersFile } from './users-file';
import { agentOfSession, type KnownBy } from './who';

/** Who may use the desk, and the pages on which they sign in and out. */
export interface DeskAccess extends WhoIsThere {
  /** As `agentOf`, without counting as use: for what a page asks by itself while nobody does anything. */
  stillThere(request: HttpRequest): Promise<Agent | undefined>;
  /** For pages: who is there, or the answer that lets somebody sign in first and leads back. */
  enter(request: HttpRequest): Promise<{ readonly agent: Agent } | { readonly answer: HttpResponse }>;
  /** The name customers see of an agent by id; undefined: nobody who may use the desk now or, with a provider, was here lately. */
  nameOf(id: string): Promise<string | undefined>;
  /** Registers /desk/sign-in, /desk/sign-out and, with a provider, the addresses it leads back to. */
  register(router: Router): void;
}

export interface DeskAccessParts {
  readonly store: SessionPort & Pick<SecretPort, 'takeBudget'> & Pick<InboxPort, 'rememberThread' | 'newestThread'>;
  readonly keys: Keys;
  readonly publicUrl: () => string;
  readonly frame: () => Frame;
  readonly log: Logger;
  readonly now: () => Instant;
}

/** Undefined: nobody may, there is no desk. Rejects with a ConfigError when the users file cannot be used. */
export async function openDeskAccess(users: DeskUsers, parts: DeskAccessParts): Promise<DeskAccess | undefined> {
  const { store, keys, frame, log, now } = parts;
  if (users.kind === 'none') return undefined;
  const sessions = createDeskSessions(store, keys, now);
  const provider = users.kind === 'oidc' ? createOidcProvider(users.oidc, now) : undefined;
  const register = users.kind === 'file' ? await openUsersFile(users.file, log) : demoRegister;
  const knownBy: KnownBy = provider === undefined ? { register } : { issuer: provider.issuer };

  const read = async (request: HttpRequest, touch: boolean): Promise<Agent | undefined> => {
    const session = await sessions.read(request, touch);
    return session && agentOfSession(keys, knownBy, session);
  };
  // A console marks what it reads while nobody is at it: that does not keep a session alive.
  const agentOf = (request: HttpRequest): Promise<Agent | undefined> => read(request, request.header('x-desk-by-itself') === undefined);

  return {
    agentOf,
    stillThere: (request) => read(request, false),
    async enter(request) {
      const agent = await agentOf(request).catch((error: unknown) => {
        if (!(error instanceof StoreUnavailable)) throw error;
        return 'unknown' as const;
      });
      if (agent === 'unknown') return { answer: laterAnswer(request, frame()) };
      if (agent !== undefined) return { agent };
      const context = pageContext(request, frame());
      const to = deskPath(request.path.slice(request.path.indexOf('/desk')));
      // Another website's link brings no strict cookie along; asked again from a page of ours, it comes.
      const site = request.header('sec-fetch-site');
      if (site === 'cross-site' || site === 'same-site') return { answer: page(goingOnPage(context, to), { nonce: context.nonce }) };
      return { answer: redirect(`${context.base}${paths.signIn}${to === paths.desk ? '' : `?to=${encodeURIComponent(to)}`}`) };
    },
    async nameOf(id) {
      if (provider === undefined) return (await register.find(id))?.name;
      return sessions.nameOf(id);
    },
    register(router) {
      const shared = { sessions, agentOf, frame, log, now };
      if (provider === undefined)
        passwordRoutes(router, {
          ...shared,
          keys,
          register,
          tries: createTries('desk', store, keys),
          demo: users.kind === 'demo' ? demoAgents : [],
        });
      else providerRoutes(router, { ...shared, keys, provider, publicUrl: parts.publicUrl });
      signOutRoute(router, { ...shared, signOutAt: async () => provider?.signOutAt(`${parts.publicUrl()}${paths.signIn}`) });
    },
  };
}
