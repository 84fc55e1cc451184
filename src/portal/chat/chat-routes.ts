import { z } from 'zod';
import { HttpError } from '../../http/http-error';
import { json } from '../../http/response';
import type { HttpRequest, HttpResponse, Router } from '../../http/router';
import type { Browsers } from '../../website/browsers';
import { isUnavailable, RETRY_AFTER } from '../../website/mailed-link-routes';
import type { ChatSignIn } from './chat-sign-in';

/** Beside POST /chat/token. */
export const chatSignInPath = '/chat/signed-in';

const body = z.object({ token: z.string().max(1_000) });

/**
 * GET answers `{token?}`, for the conversation of the browser's own chat, while it is signed in at the portal; POST `{token}`
 * shows it there and answers `{taken}`. Both cookies must be the ones it was made for.
 */
export function chatRoutes(
  router: Router,
  { chats, browsers }: { readonly chats: ChatSignIn; readonly browsers: Pick<Browsers, 'of'> },
): void {
  const guarded = async (act: () => Promise<HttpResponse>): Promise<HttpResponse> => {
    try {
      return await act();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      throw new HttpError(
        503,
        'ServiceUnavailable',
        'Whether you are signed in cannot be looked up right now. Please try again in a minute.',
        { 'retry-after': RETRY_AFTER },
      );
    }
  };
  router.get(chatSignInPath, (request: HttpRequest) =>
    guarded(async () => {
      const browser = browsers.of(request);
      const token = browser && (await chats.offer(request, browser.conversation));
      return json(token === undefined ? {} : { token });
    }),
  );
  router.post(chatSignInPath, (request: HttpRequest) =>
    guarded(async () => {
      if (!request.sameOrigin) throw new HttpError(403, 'Forbidden', 'Only our own pages may show a sign-in to a chat.');
      const read = body.safeParse(await request.json(4 * 1024));
      if (!read.success) throw new HttpError(400, 'BadArgument', 'The body should be {"token": "..."}, as GET answered it.');
      const browser = browsers.of(request);
      return json({ taken: browser !== undefined && (await chats.take(request, browser.conversation, read.data.token)) });
    }),
  );
}
