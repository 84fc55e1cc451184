import { html } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import { contentSecurityPolicy } from '../../http/security-headers';
import { chosenLanguage } from '../../website/page-context';
import type { Viewer } from './pages';

/** A page of the mailbox in the visitor's language. */
export const viewed = (request: HttpRequest, make: (viewer: Viewer) => string): HttpResponse => {
  const { nonce } = request;
  const policy = `${contentSecurityPolicy({ nonce })}; frame-src 'self'`;
  return html(
    make({ nonce, language: chosenLanguage(request) ?? request.language }),
    { nonce },
    { headers: { 'content-security-policy': policy, vary: 'accept, accept-language' } },
  );
};
