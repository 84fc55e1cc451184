import { HttpError } from '../../http/http-error';
import { html, json } from '../../http/response';
import type { HttpRequest, Router } from '../../http/router';
import type { DemoMail, DemoMailbox } from './mailbox';
import { demoMailboxPath } from './path';
import { listPage, mailBody, mailPage } from './pages';
import { viewed } from './viewed';
import { writingRoutes, type Writing } from './writing-routes';

/** A mail's HTML may style itself and nothing else; its links open beside, as in a mail program. */
const bodyPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

const wantsJson = (request: HttpRequest): boolean => {
  const accept = request.header('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
};

/**
 * The demo mailbox: `/demo/mailbox`, `/demo/mailbox/{id}`, each as a page or, with `Accept: application/json`, as JSON
 * (DemoMail, newest first), and `/demo/mailbox/{id}/html`, the HTML part alone. Register it in the demo only: it asks
 * nobody who they are.
 */
export function demoMailboxRoutes(router: Pick<Router, 'get' | 'post'>, mailbox: DemoMailbox, writing?: Writing): void {
  const mailOf = (request: HttpRequest): DemoMail => {
    const mail = mailbox.find(request.params.id ?? '');
    if (mail === undefined)
      throw new HttpError(
        404,
        'NotFound',
        'This mail is not in the demo mailbox (any more): it keeps the newest ones until the service stops.',
      );
    return mail;
  };
  router.get(demoMailboxPath, async (request) =>
    wantsJson(request)
      ? json(mailbox.list())
      : viewed(request, (viewer) => listPage(mailbox.list(), viewer, { canWrite: writing !== undefined, sent: request.query.has('sent') })),
  );
  if (writing) writingRoutes(router, mailbox, writing);
  router.get(`${demoMailboxPath}/:id`, async (request) => {
    const mail = mailOf(request);
    return wantsJson(request) ? json(mail) : viewed(request, (viewer) => mailPage(mail, viewer, writing !== undefined));
  });
  router.get(`${demoMailboxPath}/:id/html`, async (request) =>
    html(mailBody(mailOf(request)), {}, { headers: { 'content-security-policy': bodyPolicy, 'x-frame-options': 'SAMEORIGIN' } }),
  );
}
