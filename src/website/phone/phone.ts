import { join } from 'node:path';
import { z } from 'zod';
import { HttpError } from '../../http/http-error';
import { html as page } from '../../http/response';
import type { HttpResponse, Router } from '../../http/router';
import { pageContext, withLanguage, type Frame } from '../page-context';
import { addressOf, readStaticFile, serveStaticFile, type StaticFile } from '../static-files';
import { phonePage, type PhoneFacts } from './phone-page';

/** What browsers load for the softphone. */
export interface PhoneFiles {
  readonly script: StaticFile;
  readonly style: StaticFile;
}

/** Reads them out of the build's folder (`dist`). Throws when one is missing. */
export function readPhoneFiles(folder: string): PhoneFiles {
  return {
    script: readStaticFile(join(folder, 'website/softphone.js'), '/site/softphone.js'),
    style: readStaticFile(join(folder, 'website/phone.css'), '/site/phone.css'),
  };
}

export interface PhoneParts {
  readonly publicUrl: () => string;
  readonly files: PhoneFiles;
  readonly frame: () => Frame;
  readonly demo: PhoneFacts;
  /** A webhook of a call, signed by us: path below PUBLIC_URL with its query, and the form's fields. */
  readonly call: (address: string, fields: readonly (readonly [name: string, value: string])[]) => Promise<HttpResponse>;
  /** By how much time-outs are stretched; 6 unless told. */
  readonly pace?: number;
}

/** Calls of the softphone have ids that no carrier gives, so that a page can never speak in somebody's real call. */
const ownCall = /^softphone-[0-9a-f]{32}$/;

const posted = z.strictObject({
  address: z
    .string()
    .max(500)
    .regex(/^\/voice\/(incoming|turn|status)(\?[\w=&-]*)?$/),
  fields: z.record(z.string().max(40), z.string().max(500)).refine(({ CallSid }) => CallSid !== undefined && ownCall.test(CallSid)),
});

/** Registers `GET /phone` and what its script calls. For the demo only: it makes calls for whoever can open the page. */
export function servePhone(router: Pick<Router, 'get' | 'post'>, { publicUrl, files, frame, demo, call, pace = 6 }: PhoneParts): void {
  for (const file of Object.values<StaticFile>({ ...files })) router.get(file.path, (request) => serveStaticFile(file, request));
  const assets = { script: addressOf(files.script), style: addressOf(files.style) };

  router.get('/phone', async (request) =>
    withLanguage(
      request,
      page(phonePage(pageContext(request, frame()), assets, { publicUrl: publicUrl(), pace }, demo), { nonce: request.nonce }),
    ),
  );

  router.post('/phone/call', async (request) => {
    if (!request.sameOrigin) throw new HttpError(403, 'Forbidden', 'Only the softphone of this very site may call here.');
    const read = posted.safeParse(await request.json());
    if (!read.success)
      throw new HttpError(
        400,
        'BadArgument',
        "This is no step of a softphone's call: it wants {address, fields} with a CallSid of the softphone.",
      );
    return call(read.data.address, Object.entries(read.data.fields));
  });
}
