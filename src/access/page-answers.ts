import { html as page } from '../http/response';
import type { HttpRequest, HttpResponse } from '../http/router';
import { pageContext, withLanguage, type Frame, type PageContext } from '../website/page-context';

/** One page with its status, in the language of the visitor's choice. */
export function pageAnswer(request: HttpRequest, frame: Frame, body: (context: PageContext) => string, status = 200, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  const context = pageContext(request, frame);
  return withLanguage(request, page(body(context), { nonce: context.nonce }, { status, headers }));
}
