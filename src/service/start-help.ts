import type { Understanding } from '../../dialogs/heard';
import type { Instant, Language } from '../../machines/words';
import type { Config } from '../config/config';
import type { Need } from '../help/article';
import type { Feedback } from '../help/feedback';
import { openLibrary, ownArticles, type Library } from '../help/library';
import { serveHelp } from '../help/routes';
import { helpWords } from '../help/words';
import type { Router } from '../http/router';
import type { Logger } from '../observe/logger';
import type { Keys } from '../proof/keys';
import type { Frame } from '../website/page-context';

/** The help articles that are true for this service. Rejects with a sentence when one cannot be shown. */
export function openHelp(config: Config, now: () => Instant, log: Logger): Promise<Library> {
  const has: Readonly<Record<Need, boolean>> = {
    portal: config.portalUrl !== undefined,
    phone: config.voiceAuthToken !== undefined || config.demo,
    mail: config.smtpListen !== undefined || config.imapUrl !== undefined,
  };
  return openLibrary({ folders: [ownArticles, ...(config.helpArticles === undefined ? [] : [config.helpArticles])], has: (need) => has[need], now, log });
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
  readonly config: Config;
  readonly keys: Keys;
  readonly understanding: Understanding;
  readonly now: () => Instant;
}

/** Opens the help pages. Nobody is known to them: who may read more is known where there is a sign-in. */
export function startHelp(router: Router, { library, feedback, frame, config, keys, understanding, now }: HelpServing): void {
  const mask = (text: string): string =>
    (text === '' ? '' : understanding.hear(text, { language: undefined, question: { ask: 'pin', mailed: false }, changes: [], claimed: false, proved: false, named: [], country: config.defaultCountry, channel: 'chat' }).masked);
  serveHelp(router, { library, feedback, frame, portal: config.portalUrl, readerOf: () => Promise.resolve('stranger'), keys, mask, now });
}
