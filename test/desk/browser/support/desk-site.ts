import { redirect } from '../../../../src/http/response';
import { createHttpServer } from '../../../../src/http/server';
import { readDeskFiles } from '../../../../src/desk/pages/files';
import { serveDeskPages } from '../../../../src/desk/pages/serve-desk';
import { serveStaticFile, addressOf, readStaticFile } from '../../../../src/website/static-files';
import { quietLog } from '../../../support/quiet-log';
import { builtFolder } from '../../../website/support/site';
import { agents, FakeDesk } from './fake-desk';
import { join } from 'node:path';

export interface DeskSite {
  readonly url: string;
  readonly desk: FakeDesk;
  stop(): Promise<void>;
}

/** The desk's real pages, as the build makes them, over a desk in memory, on a free port. The cookie `test-agent` says who is there. */
export async function startDeskSite(now: () => number = Date.now): Promise<DeskSite> {
  let url = 'http://localhost';
  const folder = builtFolder();
  const server = createHttpServer({ publicUrl: () => url, trustedProxies: [], log: quietLog().log });
  const desk = new FakeDesk(now);
  const icon = readStaticFile(join(folder, 'website/icon.svg'), '/site/icon.svg');
  server.get(icon.path, (request) => serveStaticFile(icon, request));
  desk.register(server);
  serveDeskPages(server, {
    files: readDeskFiles(folder),
    access: {
      enter: async (request) =>
        desk.signedIn ? { agent: agents[request.cookie('test-agent') ?? 'sam']! } : { answer: redirect('/desk/sign-in') },
    },
    frame: () => ({ base: '', style: '', icon: addressOf(icon), mailboxPath: undefined }),
  });
  const port = await server.listen(0, '127.0.0.1');
  url = `http://localhost:${port}`;
  return {
    url,
    desk,
    async stop() {
      desk.cut();
      await server.stop(100);
    },
  };
}
