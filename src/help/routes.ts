import type { Instant, Language } from '../../machines/words';
import type { HttpRequest, HttpResponse, Router } from '../http/router';
import { HttpError } from '../http/http-error';
import { html as page } from '../http/response';
import { tokenBuckets } from '../http/token-bucket';
import type { Keys } from '../proof/keys';
import { pageContext, withLanguage, type Frame } from '../website/page-context';
import { crossSitePage, tryLaterPage } from '../website/pages/error-page';
import { StoreUnavailable } from '../store/port';
import type { Article } from './article';
import type { Feedback } from './feedback';
import type { Library } from './library';
import type { Places } from './places';
import { articlePage, restrictedPage, type Said } from './pages/article-page';
import type { HelpContext } from './pages/help-context';
import { contentsPage, missingPage } from './pages/contents-page';
import { searchPage } from './pages/search-page';
import { isFor, type Reader } from './reader';
import { helpWords } from './words';

/** Who reads; `person`: by name, where they are signed in. */
export interface Visitor {
  readonly reader: Reader;
  readonly person?: NonNullable<Frame['person']>;
}

/** What the help pages need. */
export interface HelpPages {
  readonly library: Library;
  readonly feedback: Feedback;
  readonly frame: () => Frame;
  /** Where the portal is, to lead back to that path of ours if it can; undefined: there is none. */
  readonly portal: (to?: string) => string | undefined;
  /** Where support is reached, as far as articles may name it. */
  readonly places: () => Places;
  /** Who reads: known by a sign-in of the portal, where there is one. */
  readonly visitorOf: (request: HttpRequest) => Promise<Visitor>;
  readonly keys: Pick<Keys, 'mac'>;
  /** A reader's text as it may be stored (I11). */
  readonly mask: (text: string) => string;
  readonly now: () => Instant;
}

const longestSearch = 200;
const longestComment = 1_000;
/** Bytes of the form: the comment in UTF-8, percent-encoded, and the button. */
const longestForm = 10_000;
const day = 24 * 3_600_000;

/** Registers `/help`, `/help/search` and `/help/:article` (WK-1): without a script, in both languages. */
export function serveHelp(router: Router, parts: HelpPages): void {
  const { library, feedback, now } = parts;
  const takesVote = tokenBuckets({ burst: 20, perSecond: 0.05, keys: 10_000 }, now);
  const contextOf = async (request: HttpRequest): Promise<HelpContext & { readonly reader: Reader }> => {
    const { reader, person } = await parts.visitorOf(request);
    const context = pageContext(request, { ...parts.frame(), ...(person === undefined ? {} : { person }) });
    return { ...context, help: helpWords[context.language], portal: parts.portal(), places: parts.places(), reader };
  };
  const answer = (request: HttpRequest, context: HelpContext, body: string, status = 200): HttpResponse =>
    withLanguage(request, page(body, { nonce: context.nonce }, { status }));

  const show = async (request: HttpRequest, said?: Said, status = 200): Promise<HttpResponse> => {
    const context = await contextOf(request);
    const article = await library.article(request.params['article'] ?? '', context.language);
    if (article === undefined) return answer(request, context, missingPage(context), 404);
    if (!isFor(article, context.reader))
      return answer(request, context, restrictedPage({ ...context, portal: parts.portal(`/help/${article.name}`) }, article), 403);
    const counts = await feedback.of(article.name).catch(unlessDown);
    return answer(request, context, articlePage(context, article, counts, said), status);
  };

  router.get('/help', async (request) => {
    const context = await contextOf(request);
    return answer(
      request,
      context,
      contentsPage(
        context,
        (await library.articles(context.language)).filter((article) => isFor(article, context.reader)),
      ),
    );
  });

  router.get('/help/search', async (request) => {
    const context = await contextOf(request);
    const words = (request.query.get('q') ?? '').trim().slice(0, longestSearch);
    const index = await library.index(context.language);
    const hits = words === '' ? [] : index.find(words).filter((hit) => isFor(hit.article, context.reader));
    return answer(request, context, searchPage(context, words, worthShowing(hits)));
  });

  router.get('/help/:article', (request) => show(request));

  router.post('/help/:article', async (request) => {
    const context = await contextOf(request);
    if (!request.sameOrigin) return answer(request, context, crossSitePage(context), 403);
    const form = await request.form(longestForm);
    const helpful = form.get('helpful');
    const article = await library.article(request.params['article'] ?? '', context.language);
    if (article === undefined || !isFor(article, context.reader)) return show(request);
    if (helpful !== 'yes' && helpful !== 'no') throw new HttpError(400, 'BadArgument', 'helpful is neither yes nor no.');
    if (takesVote(request.client) > 0) return show(request, 'again', 429);
    try {
      return show(request, await vote(request, article, context.language, helpful, form.get('comment') ?? ''));
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return answer(request, context, tryLaterPage(context), 503);
    }
  });

  async function vote(request: HttpRequest, article: Article, language: Language, helpful: 'yes' | 'no', comment: string): Promise<Said> {
    const at = now();
    const voter = parts.keys.mac('help-voter', `${request.client} ${request.header('user-agent') ?? ''} ${Math.floor(at / day)}`);
    const kept = await feedback.say({
      article: article.name,
      language,
      voter,
      helpful: helpful === 'yes',
      comment: parts.mask(comment.trim().slice(0, longestComment)),
      at,
    });
    return kept ? helpful : 'again';
  }
}

/** What was said of an article is worth less than the article: without the store it is shown without it. */
function unlessDown(error: unknown): { yes: number; no: number } {
  if (error instanceof StoreUnavailable) return { yes: 0, no: 0 };
  throw error;
}

/** A long tail of articles that share one common word helps nobody. */
function worthShowing<H extends { readonly score: number }>(hits: readonly H[]): readonly H[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best / 8);
}
