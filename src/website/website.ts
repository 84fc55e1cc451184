import type { Language } from '../../machines/words';
import { html as page, redirect } from '../http/response';
import type { HttpRequest, Router } from '../http/router';
import type { Browsers } from './browsers';
import type { DemoFacts } from './demo-facts';
import { serveMailedLinks } from './mailed-link-routes';
import type { MailedLinks } from './mailed-links';
import { frameFor, pageContext, withLanguage, type Frame, type PersonOf } from './page-context';
import { errorPageIn } from './pages/error-page';
import { homePage } from './pages/home-page';
import { addressOf, serveStaticFiles, type WebsiteFiles } from './static-files';

/** What the website is made of. */
export interface WebsiteParts {
  /** What every link starts with; no slash at its end. A function, because with PORT=0 it is known only after `listen`. */
  readonly publicUrl: () => string;
  readonly files: WebsiteFiles;
  /** Only in the demo. */
  readonly demo: DemoFacts | undefined;
  readonly links: MailedLinks;
  /** Where one signs in at the portal; absent or undefined: nowhere. */
  readonly signInAt?: () => string | undefined;
  /** The name customers know the provider by; absent: the demo's. */
  readonly company?: string;
  readonly browsers: Browsers;
  /** IANA zone in which times are told, e.g. `America/Toronto`. */
  readonly timeZone: string;
  /** There is a portal here, whose sign-in the chat may know of. */
  readonly portal: boolean;
  /** Whose name stands at the top right; absent: nobody's. */
  readonly personOf?: PersonOf;
  /** What a visitor who comes from a help article may want to ask; undefined: there is no such article. */
  readonly about: (article: string, language: Language) => Promise<string | undefined>;
}

/** The frame that all pages of one service share; other parts' pages (errors, later the portal) use it too. */
export function websiteFrame({
  publicUrl,
  files,
  demo,
  signInAt,
  company,
}: Pick<WebsiteParts, 'publicUrl' | 'files' | 'demo' | 'signInAt' | 'company'>): Frame {
  const signIn = signInAt?.();
  return {
    base: new URL(publicUrl()).pathname.replace(/\/$/, ''),
    style: addressOf(files.style),
    icon: addressOf(files.icon),
    mailboxPath: demo?.mailboxPath,
    ...(company === undefined ? {} : { company }),
    ...(signIn === undefined ? {} : { portal: signIn }),
  };
}

/** Direct Line's addresses as a Content-Security-Policy names them: calls and the socket. */
function directLineOrigins(publicUrl: string): readonly string[] {
  const { origin } = new URL(publicUrl);
  return [origin, origin.replace(/^http/, 'ws')];
}

/**
 * Allows style elements without any text, by the SHA-256 of nothing: Web Chat's scrolling part inserts one without the
 * page's nonce and fills it through the style sheet's own interface.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a browser opened the page under another of the machine's own names than PUBLIC_URL's, on the same port. Cookies
 * of the two names differ, so a chat begun under one would look like another browser to the mailed link.
 */
function cameByAlias(request: HttpRequest, publicUrl: string): boolean {
  const host = request.header('host');
  const wanted = new URL(publicUrl);
  if (request.header('sec-fetch-mode') !== 'navigate' || host === undefined || host === wanted.host || wanted.pathname !== '/')
    return false;
  const [, name = '', port = ''] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  return loopbackNames.includes(wanted.hostname) && loopbackNames.includes(name) && port === wanted.port;
}

/** Registers the demo website, its files and the pages behind mailed links. */
export function serveWebsite(router: Router, parts: WebsiteParts): void {
  const { files, demo, links, browsers, timeZone } = parts;
  const frame = () => websiteFrame(parts);
  serveStaticFiles(router, files);
  serveMailedLinks(router, { links, browsers, frame, timeZone });
  // Agents see it as well: nobody is led to the customers' sign-in, and nobody is looked up.
  const { signInAt: _, ...bare } = parts;
  router.errorPage(errorPageIn(() => websiteFrame(bare)));

  router.get('/', async (request) => {
    const publicUrl = parts.publicUrl();
    if (cameByAlias(request, publicUrl)) return redirect(`${publicUrl}/`, { status: 307 });
    const context = pageContext(request, await frameFor(request, frame(), parts.personOf));
    const article = request.query.get('about');
    const chat = {
      about: article === null ? undefined : await parts.about(article, context.language),
      script: addressOf(files.script),
      webChat: addressOf(files.webChat),
      publicUrl,
      portal: parts.portal,
      canadian: /\bfr-ca\b/i.test(request.header('accept-language') ?? ''),
    };
    const policy = { nonce: request.nonce, connect: directLineOrigins(publicUrl), images: ['data:', 'blob:'], styles: [EMPTY_STYLE] };
    return withLanguage(request, page(homePage(context, chat, demo), policy));
  });
}
