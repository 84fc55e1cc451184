import type { Understanding } from '../../dialogs/heard';
import type { Library } from '../help/library';
import type { HttpRequest, Router } from '../http/router';
import { createConfirmations } from '../links/confirmations';
import { createMailedLinks } from '../links/mailed-links';
import { createRatings } from '../links/ratings';
import { readPortalFiles } from '../portal/pages/files';
import type { Revocation } from '../proof/revocation';
import type { Browsers } from '../website/browsers';
import { serveConfirmations } from '../website/confirm-routes';
import type { DemoFacts } from '../website/demo-facts';
import { isUnavailable } from '../website/mailed-link-routes';
import type { Frame, PersonOf } from '../website/page-context';
import { serveRatings } from '../website/rate-routes';
import { readWebsiteFiles } from '../website/static-files';
import { serveWebsite, websiteFrame } from '../website/website';
import type { Ground } from './ground';
import { aboutArticle, startHelp } from './start-help';
import { startPortal, type Portal } from './start-portal';
import type { Running } from './start-turns';

/** What the pages show beside what stands in the ground. */
export interface PageParts {
  readonly library: Library;
  readonly understanding: Understanding;
  readonly revocation: Revocation;
  readonly browsers: Browsers;
  readonly demo: DemoFacts | undefined;
  readonly websiteFolder: string;
}

/** What stands around every page. */
export interface Frames {
  readonly frame: () => Frame;
  /** Around the desk's: agents are not led to the customers' sign-in. */
  readonly deskFrame: () => Frame;
}

/**
 * Opens the website, the pages behind mailed links, the portal, the help and the rating. Rejects with a sentence when the build lacks a file or PORTAL_CLIENTS_FILE is not as it should be.
 */
export async function startPages(router: Router, ground: Ground, { turns }: Running, parts: PageParts): Promise<Frames> {
  const { config, publicUrl, portalUrl, timeZone } = ground;
  const { library, understanding, revocation, browsers, demo, websiteFolder } = parts;
  const files = readWebsiteFiles(websiteFolder);
  const bare = { company: config.company, publicUrl, files, demo };
  const shown = { ...bare, signInAt: portalUrl };
  const frame = (): Frame => websiteFrame(shown);
  const standing = { ...ground, revocation, turns };
  const portal = startPortal(router, { ...standing, files: readPortalFiles(websiteFolder), browsers, frame });
  await portal?.opened;
  const personOf: PersonOf = (request) => signedIn(request, portal);
  serveWebsite(router, {
    ...shown,
    about: (article, language) => aboutArticle(library, article, language),
    browsers,
    timeZone,
    portal: config.directory.kind === 'embedded',
    personOf,
    links: createMailedLinks(standing),
  });
  serveConfirmations(router, { confirmations: createConfirmations(standing), frame, personOf, timeZone });
  serveRatings(router, { ratings: createRatings(standing), frame });
  startHelp(router, {
    ...ground,
    library,
    frame,
    understanding,
    personOf: async (request) => (await portal?.sessions.personOf(request))?.user,
  });
  return { frame, deskFrame: () => websiteFrame(bare) };
}

async function signedIn(request: HttpRequest, portal: Portal | undefined): ReturnType<PersonOf> {
  try {
    const user = (await portal?.sessions.personOf(request))?.user;
    return user && { name: user.name, login: user.login };
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return undefined;
  }
}
