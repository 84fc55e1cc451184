import type { Understanding } from '../../dialogs/heard';
import type { Instant, Language } from '../../machines/words';
import type { Config } from '../config/config';
import type { Need } from '../help/article';
import type { Feedback } from '../help/feedback';
import { articlesOf } from '../help/kept-articles';
import { openLibrary, ownArticles, type Library } from '../help/library';
import { readerOf } from '../help/reader';
import { serveHelp, type Visitor } from '../help/routes';
import { helpWords } from '../help/words';
import type { HttpRequest, Router } from '../http/router';
import type { User } from '../directory/port';
import type { Logger } from '../observe/logger';
import type { Keys } from '../proof/keys';
import { isUnavailable } from '../website/mailed-link-routes';
import type { Frame } from '../website/page-context';
import { hasDesk } from './start-desk';
import { placesOf } from './places';
import { portalLeading } from './portal-url';

/** The help articles that are true for this service. Rejects with a sentence when one cannot be shown. */
export function openHelp(config: Config, now: () => Instant, log: Logger, builtFolder: string): Promise<Library> {
  const has: Readonly<Record<Need, boolean>> = {
    portal: config.portalUrl !== undefined || config.directory.kind === 'embedded',
    phone: config.voiceAuthToken !== undefined || config.demo,
    desk: hasDesk(config),
    mail: config.smtpListen !== undefined || config.imapUrl !== undefined,
    'assigned-pin': config.policy === 'assigned',
  };
  return openLibrary({
    folders: [ownArticles, ...(config.helpArticles === undefined ? [] : [config.helpArticles])],
    has: (need) => has[need],
    read: articlesOf(builtFolder),
    now,
    log,
  });
}

/** What stands in the chat's message box for a visitor who comes from an article. */
export async function aboutArticle(library: Library, name: string, language: Language): Promise<string | undefined> {
  const article = await library.article(name, language);
  return article && (article.wish ?? helpWords[language].aboutArticle(article.title));
}

export interface HelpServing {
  readonly library: Library;
  readonly feedback: Feedback;
  readonly frame: () => Frame;
  /** Who is signed in at the portal; nobody where there is none of ours. */
  readonly personOf: (request: HttpRequest) => Promise<User | undefined>;
  readonly publicUrl: () => string;
  readonly config: Config;
  readonly keys: Keys;
  readonly understanding: Understanding;
  readonly now: () => Instant;
}

/** Opens the help pages; who may read more is known by the portal's sign-in (WK-2). */
export function startHelp(
  router: Router,
  { library, feedback, frame, personOf, publicUrl, config, keys, understanding, now }: HelpServing,
): void {
  /** Whoever reads comments needs no number of a customer: of longer ones nothing is kept. */
  const mask = (text: string): string => maskSecrets(text).replaceAll(/\p{Nd}(?:[ .-]?\p{Nd}){3,}/gu, '••••');
  const maskSecrets = (text: string): string =>
    text === ''
      ? ''
      : understanding.hear(text, {
          language: undefined,
          question: { ask: 'need' },
          changes: [],
          claimed: false,
          proved: false,
          named: [],
          country: config.defaultCountry,
          channel: 'chat',
        }).masked;
  /** Whoever cannot be looked up now reads what strangers may (I14). */
  const visitorOf = async (request: HttpRequest): Promise<Visitor> => {
    const user = await personOf(request).catch((error: unknown) => {
      if (!isUnavailable(error)) throw error;
      return undefined;
    });
    return user === undefined ? { reader: 'stranger' } : { reader: readerOf(user), person: { name: user.name, login: user.login } };
  };
  serveHelp(router, {
    library,
    feedback,
    frame,
    portal: (to) => portalLeading(config, publicUrl, to),
    places: () => placesOf(config, publicUrl),
    visitorOf,
    keys,
    mask,
    now,
  });
}
