import type { Language } from '../../machines/words';
import { html as page } from '../http/response';
import type { HttpRequest, HttpResponse } from '../http/router';
import { pageContext, withLanguage, type Frame, type PageContext } from '../website/page-context';

/** One page with its status, in the language of the visitor's choice, else of the matter, else of the browser. */
export function pageAnswer(
  request: HttpRequest,
  frame: Frame,
  body: (context: PageContext) => string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
  ofTheMatter?: Language,
): HttpResponse {
  const context = pageContext(request, frame, ofTheMatter);
  return withLanguage(request, page(body(context), { nonce: context.nonce }, { status, headers }));
}
