import { html as page } from '../../http/response';
import type { HttpRequest, HttpResponse, Router } from '../../http/router';
import { pageContext, withLanguage, type Frame } from '../../website/page-context';
import { serveStaticFile, type StaticFile } from '../../website/static-files';
import type { DeskAccess } from '../access/desk-access';
import type { DeskFiles } from './files';
import { deskShell } from './shell';

export interface DeskPagesParts {
  readonly files: DeskFiles;
  /** Lets in who is signed in; everybody else signs in first. */
  readonly access: Pick<DeskAccess, 'enter'>;
  readonly frame: () => Frame;
}

/**
 * Registers `GET /desk`, `GET /desk/supervision` and the files of both. The pages hold nothing of a case: what an agent may see is
 * judged by the API at every request, so an agent who opens the supervisors' page sees a sentence and no figure.
 */
export function serveDeskPages(router: Pick<Router, 'get'>, { files, access, frame }: DeskPagesParts): void {
  for (const file of Object.values<StaticFile>({ ...files })) router.get(file.path, (request) => serveStaticFile(file, request));

  const serve =
    (which: 'desk' | 'supervision', script: StaticFile) =>
    async (request: HttpRequest): Promise<HttpResponse> => {
      const entered = await access.enter(request);
      if ('answer' in entered) return entered.answer;
      const context = pageContext(request, frame());
      return withLanguage(request, page(deskShell(context, { page: which, script, style: files.style }), { nonce: request.nonce }));
    };
  router.get('/desk', serve('desk', files.script));
  router.get('/desk/supervision', serve('supervision', files.supervision));
}
