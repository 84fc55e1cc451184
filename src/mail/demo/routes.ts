import { HttpError } from '../../http/http-error';
import { html, json } from '../../http/response';
import type { HttpRequest, HttpResponse, Router } from '../../http/router';
import { contentSecurityPolicy } from '../../http/security-headers';
import { chosenLanguage } from '../../website/page-context';
import type { DemoMail, DemoMailbox } from './mailbox';
import { listPage, mailBody, mailPage } from './pages';

/** Where the demo's mail is read. */
export const demoMailboxPath = '/demo/mailbox';

/** A mail's HTML may style itself and nothing else; its links open beside, as in a mail program. */
const bodyPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

const wantsJson = (request: HttpRequest): boolean => {
  const accept = request.header('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
};

const viewed = (request: HttpRequest, make: (viewer: { language: 'en' | 'fr'; nonce: string }) => string): HttpResponse => {
  const { nonce } = request;
  const policy = `${contentSecurityPolicy({ nonce })}; frame-src 'self'`;
  return html(make({ nonce, language: chosenLanguage(request) ?? request.language }), { nonce }, { headers: { 'content-security-policy': policy, vary: 'accept, accept-language' } });
};

/**
 * The demo mailbox: `/demo/mailbox`, `/demo/mailbox/{id}`, each as a page or, with `Accept: application/json`, as JSON
 * (DemoMail, newest first), and `/demo/mailbox/{id}/html`, the HTML part alone. Register it in the demo only: it asks
 * nobody who they are.
 */
export function demoMailboxRoutes(router: Pick<Router, 'get'>, mailbox: DemoMailbox): void {
  const mailOf = (request: HttpRequest): DemoMail => {
    const mail = mailbox.find(request.params.id ?? '');
    if (mail === undefined) throw new HttpError(404, 'NotFound', 'This mail is not in the demo mailbox (any more): it keeps the newest ones until the service stops.');
    return mail;
  };
  router.get(demoMailboxPath, async (request) =>
    wantsJson(request) ? json(mailbox.list()) : viewed(request, (viewer) => listPage(mailbox.list(), viewer)));
  router.get(`${demoMailboxPath}/:id`, async (request) => {
    const mail = mailOf(request);
    return wantsJson(request) ? json(mail) : viewed(request, (viewer) => mailPage(mail, viewer));
  });
  router.get(`${demoMailboxPath}/:id/html`, async (request) =>
    html(mailBody(mailOf(request)), {}, { headers: { 'content-security-policy': bodyPolicy, 'x-frame-options': 'SAMEORIGIN' } }));
}
