import { parseJson, textOf } from '../../http/body';
import { HttpError } from '../../http/http-error';
import type { HttpRequest, HttpResponse } from '../../http/router';
import { acceptActivity, maxActivity } from './activities';
import { conversationOf } from './authorize';
import type { Endpoint } from './endpoint';
import { parseIncoming } from './incoming';
import { boundaryOf, dispositionParameter, readMultipart, type Part } from './multipart';

/** Bytes an upload may have in passing; nothing of it is kept but the activity. */
const maxUpload = 25 * 1024 * 1024;
const activityType = 'application/vnd.microsoft.activity';

const isActivity = (part: Omit<Part, 'bytes'>): boolean =>
  part.type === activityType || (part.name === 'activity' && part.filename === undefined);

async function readUpload(request: HttpRequest): Promise<{ readonly activity: unknown; readonly files: readonly string[] }> {
  const type = request.header('content-type') ?? '';
  const boundary = boundaryOf(type);
  if (boundary === undefined && /^multipart\//i.test(type)) throw new HttpError(400, 'BadSyntax', 'The Content-Type names no boundary.');
  if (boundary === undefined) {
    let size = 0;
    for await (const chunk of request.chunks()) {
      size += chunk.length;
      if (size > maxUpload) throw new HttpError(413, 'MessageSizeTooBig', `The upload is larger than ${maxUpload} bytes.`);
    }
    return {
      activity: undefined,
      files: size === 0 ? [] : [dispositionParameter(request.header('content-disposition') ?? '', 'filename') ?? 'file'],
    };
  }
  const parts = await readMultipart(request.chunks(), boundary, isActivity, { total: maxUpload, kept: maxActivity, parts: 50 });
  const written = parts.find((part) => part.bytes !== undefined)?.bytes;
  return {
    activity: written === undefined ? undefined : parseJson(textOf(written)),
    files: parts.filter((part) => part.bytes === undefined).map((part) => part.filename ?? part.name ?? 'file'),
  };
}

/**
 * POST upload: an activity with files, or one raw file. Files are not taken: they pass through memory and are gone. The
 * activity goes to the bot, which says so, and comes back to the client with the files' names (Direct Line 9, 12).
 */
export async function upload(endpoint: Endpoint, request: HttpRequest): Promise<HttpResponse> {
  const caller = endpoint.authorize(request);
  const leg = conversationOf(caller, request);
  const { activity, files } = await readUpload(request);
  if (activity === undefined && files.length === 0)
    throw new HttpError(400, 'BadArgument', 'The upload holds neither an activity nor a file.');
  const from = request.query.get('userId');
  return acceptActivity(
    endpoint,
    request,
    caller,
    leg,
    parseIncoming(activity ?? { type: 'message', ...(from ? { from: { id: from } } : {}) }),
    files,
  );
}
