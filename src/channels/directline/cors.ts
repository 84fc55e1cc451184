/** All paths of Direct Line lie under this. */
export const directLinePath = '/v3/directline/';

const anyOrigin: Readonly<Record<string, string>> = { 'access-control-allow-origin': '*' };
const sessionPath = `${directLinePath}session/`;

/**
 * Pages of any origin may call Direct Line: what opens it is the token, never a cookie (Direct Line 2). Only the session
 * id is asked for with credentials; it reads and sets no cookie, so naming the asker's origin gives nothing away.
 */
export function corsHeaders(request: {
  header(name: string): string | undefined;
  readonly path: string;
}): Readonly<Record<string, string>> {
  const origin = request.path.startsWith(sessionPath) ? request.header('origin') : undefined;
  const opened =
    origin === undefined
      ? anyOrigin
      : { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'origin' };
  if (request.header('access-control-request-method') === undefined) return opened;
  return {
    ...opened,
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with, content-disposition',
    'access-control-max-age': '86400',
  };
}
