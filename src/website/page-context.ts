import { demoCompany } from '../../dialogs/lines/company';
import type { Language } from '../../machines/words';
import type { HttpRequest, HttpResponse } from '../http/router';
import { withCookie } from '../http/response';
import { withCompany } from './with-company';
import { words } from './words';
import type { Words } from './words/words';

/** All that a page's frame depends on. */
export interface PageContext {
  readonly language: Language;
  readonly words: Words;
  /** The name customers know the provider by. */
  readonly company: string;
  /** For `nonce` attributes of scripts and styles. */
  readonly nonce: string;
  /** The path PUBLIC_URL has, without a slash at its end; '' when it has none. Every link of ours starts with it. */
  readonly base: string;
  /** Addresses of the style sheet and the icon, without the base. */
  readonly style: string;
  readonly icon: string;
  /** In the demo, where its mails are shown. */
  readonly mailboxPath: string | undefined;
  /** Where one signs in at the portal: a path of ours, or a provider's address; undefined: nowhere. */
  readonly portal?: string | undefined;
  /** Addresses of the portal's two scripts, without the base; on its own pages alone. */
  readonly portalScripts?: { readonly page: string; readonly judge: string };
  /** A query that the page's address keeps when the other language is asked for. */
  readonly asked?: string;
  /** Who is signed in at the portal: their name and the way out stand at the top right (WK-7). */
  readonly person?: { readonly name: string; readonly login: string };
}

const isLanguage = (text: string | null | undefined): text is Language => text === 'en' || text === 'fr';

/** Name of the cookie that keeps the language a visitor chose; a year. */
const LANGUAGE_COOKIE = 'language';
const YEAR = 365 * 24 * 3600;

/** What the visitor chose by the switch, now (`?lang=fr`) or before; undefined: never. */
export function chosenLanguage(request: HttpRequest): Language | undefined {
  const asked = request.query.get('lang');
  if (isLanguage(asked)) return asked;
  const kept = request.cookie(LANGUAGE_COOKIE);
  return isLanguage(kept) ? kept : undefined;
}

/** The same answer that also keeps the choice made by this very request, if it makes one. */
export function withLanguage(request: HttpRequest, response: HttpResponse): HttpResponse {
  const asked = request.query.get('lang');
  return isLanguage(asked) ? withCookie(response, { name: LANGUAGE_COOKIE, value: asked, maxAge: YEAR }) : response;
}

/** What all pages of one service share. */
export type Frame = Pick<PageContext, 'base' | 'style' | 'icon' | 'mailboxPath' | 'portal' | 'portalScripts' | 'person'> &
  Partial<Pick<PageContext, 'company'>>;

/** The context of one page: the visitor's choice, else the language of the matter, else the browser's. */
export function pageContext(request: HttpRequest, frame: Frame, ofTheMatter?: Language): PageContext {
  const language = chosenLanguage(request) ?? ofTheMatter ?? request.language;
  const { company = demoCompany } = frame;
  return { ...frame, company, language, words: withCompany(words[language], company), nonce: request.nonce };
}

/** Who is signed in at the portal, for the frame of one page; nobody where there is no portal of ours. Never rejects: who cannot be looked up now is a visitor (I14). */
export type PersonOf = (request: HttpRequest) => Promise<Frame['person']>;

/** The frame of one page, with who is signed in. */
export async function frameFor(request: HttpRequest, frame: Frame, personOf: PersonOf | undefined): Promise<Frame> {
  const person = await personOf?.(request);
  return person === undefined ? frame : { ...frame, person };
}
