import { join } from 'node:path';
import type { Router } from '../../http/router';
import type { PageContext } from '../../website/page-context';
import { addressOf, readStaticFile, serveStaticFile, type StaticFile } from '../../website/static-files';

/** What browsers load for the portal: the script of every page with a secret field, and what judges new passwords. */
export interface PortalFiles {
  readonly page: StaticFile;
  readonly judge: StaticFile;
}

/** Reads them out of the build's folder (`dist`). Throws when one is missing. */
export function readPortalFiles(folder: string): PortalFiles {
  return {
    page: readStaticFile(join(folder, 'website/portal.js'), '/site/portal.js'),
    judge: readStaticFile(join(folder, 'website/passwords.js'), '/site/passwords.js'),
  };
}

/** Registers both under their paths, and tells the pages' frame where they are. */
export function servePortalFiles(router: Pick<Router, 'get'>, { page, judge }: PortalFiles): Required<Pick<PageContext, 'portalScripts'>> {
  for (const file of [page, judge]) router.get(file.path, (request) => serveStaticFile(file, request));
  return { portalScripts: { page: addressOf(page), judge: addressOf(judge) } };
}
