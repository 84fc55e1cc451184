import type { Keys } from '../../proof/keys';
import { redirect, withCookie } from '../../http/response';
import type { HttpRequest, HttpResponse, Router } from '../../http/router';
import { pageAnswer } from '../../access/page-answers';
import { orLater, refusedPost, type SignInParts } from './answers';
import type { DemoAgent } from './demo-agents';
import { markOf, type TakeTry } from '../../access/tries';
import { signInPage, type SignInView } from './pages';
import { checkPassword } from '../../access/password-hash';
import { deskPath, paths } from './paths';
import { agentIdOf, type AgentRegister } from './register';
import { signedInBy } from './who';

export interface PasswordParts extends SignInParts {
  readonly keys: Keys;
  readonly register: AgentRegister;
  readonly tries: TakeTry;
  readonly demo: readonly DemoAgent[];
}

/** Bytes of the form. */
const longest = 4_096;

/** Registers /desk/sign-in with a form for name and password. A name that is known and one that is not are answered alike, after the same work (I12). */
export function passwordRoutes(router: Router, { sessions, agentOf, frame, log, now, keys, register, tries, demo }: PasswordParts): void {
  const show = (
    request: HttpRequest,
    notice?: SignInView['notice'],
    status = 200,
    headers: Readonly<Record<string, string>> = {},
  ): HttpResponse =>
    pageAnswer(
      request,
      frame(),
      (context) =>
        signInPage(context, { by: 'password', demo, to: deskPath(request.query.get('to')), ...(notice === undefined ? {} : { notice }) }),
      status,
      headers,
    );

  router.get(paths.signIn, (request) =>
    orLater(request, frame(), async () => {
      if ((await agentOf(request)) !== undefined) return redirect(`${frame().base}${deskPath(request.query.get('to'))}`);
      return show(request, request.query.has('out') ? 'signed-out' : undefined);
    }),
  );

  router.post(paths.signIn, (request) =>
    orLater(request, frame(), async () => {
      const refused = refusedPost(request, frame());
      if (refused !== undefined) return refused;
      const form = await request.form(longest);
      const id = agentIdOf(form.get('username') ?? '').slice(0, 64);
      const at = now();
      const tried = await tries(id, request.client, at, request.cookie(markOf('desk')));
      if ('againAt' in tried) {
        const seconds = Math.ceil((tried.againAt - at) / 1_000);
        log.warn('too many tries to sign in at the desk', { client: request.client });
        return show(request, { minutes: Math.ceil(seconds / 60) }, 429, { 'retry-after': `${seconds}` });
      }
      const known = await register.find(id);
      if (!(await checkPassword(known?.passwordHash, form.get('password') ?? '')) || known === undefined) {
        log.warn('a sign-in at the desk failed', { client: request.client, ...(known === undefined ? {} : { agent: known.id }) });
        return show(request, 'wrong', 422);
      }
      const mark = await tried.right();
      const cookie = await sessions.begin(request, known.id, signedInBy(keys, known));
      log.info('an agent signed in', { agent: known.id, role: known.role });
      return withCookie(withCookie(redirect(`${frame().base}${deskPath(request.query.get('to'))}`), cookie), mark);
    }),
  );
}
