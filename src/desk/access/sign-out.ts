import { redirect, withCookie } from '../../http/response';
import type { Router } from '../../http/router';
import { pageAnswer } from '../../access/page-answers';
import { orLater, refusedPost, type SignInParts } from './answers';
import { signInPage } from './pages';
import { paths } from './paths';

export interface SignOutParts extends SignInParts {
  /** Where one signs out of the provider too; undefined: nowhere. */
  readonly signOutAt: () => Promise<string | undefined>;
}

/** Registers /desk/sign-out: by POST from our own pages alone. The session is gone in the store before the answer. */
export function signOutRoute(router: Router, { sessions, agentOf, frame, log, signOutAt }: SignOutParts): void {
  router.post(paths.signOut, (request) =>
    orLater(request, frame(), async () => {
      const refused = refusedPost(request, frame());
      if (refused !== undefined) return refused;
      const agent = await agentOf(request);
      const cookie = await sessions.end(request);
      if (agent !== undefined) log.info('an agent signed out', { agent: agent.id });
      const provider = await signOutAt();
      if (provider === undefined) return withCookie(redirect(`${frame().base}${paths.signIn}?out`), cookie);
      return withCookie(
        pageAnswer(request, frame(), (context) =>
          signInPage(context, { by: 'provider', demo: [], to: paths.desk, notice: 'signed-out', signOutAt: provider }),
        ),
        cookie,
      );
    }),
  );
}
