import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { HttpRequest, HttpResponse, Router } from '../http/router';
import { content } from '../http/response';

/** A file of the build that browsers load. Its compressed forms, which all browsers take, are kept in memory; the plain one, where there are these, is unpacked when asked for. */
export interface StaticFile {
  readonly path: string;
  readonly type: string;
  /** Of the content; it also stands in the address, so that a new build is a new address. */
  readonly hash: string;
  readonly plain: () => Promise<Uint8Array>;
  readonly br: Uint8Array | undefined;
  readonly gzip: Uint8Array | undefined;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

const unpack = promisify(gunzip);

/** Reads what lies compressed beside a file, or the file itself. Throws a sentence that says what to do when the build lacks it. */
export function readStaticFile(file: string, path: string): StaticFile {
  if (!existsSync(file)) throw new Error(`The website lacks ${basename(file)}: run \`npm run build\`.`);
  const beside = (ending: string) => (existsSync(file + ending) ? readFileSync(file + ending) : undefined);
  const [br, gzip] = [beside('.br'), beside('.gz')];
  const whole = gzip ?? readFileSync(file);
  const plain = async () => (gzip ? unpack(gzip) : whole);
  const ending = basename(file).split('.').at(-1) ?? '';
  const hash = createHash('sha256').update(whole).digest('base64url').slice(0, 16);
  return { path, type: types[ending] ?? 'application/octet-stream', hash, plain, br, gzip };
}

/** What the website serves as files. `folder` is the build's: `vendor/` and `website/` lie in it. */
export interface WebsiteFiles {
  readonly webChat: StaticFile;
  readonly webChatLicence: StaticFile;
  readonly script: StaticFile;
  readonly style: StaticFile;
  readonly icon: StaticFile;
  /** The same where browsers look for it unasked: for pages without a frame, such as an error's. */
  readonly favicon: StaticFile;
}

/** Reads the website's files out of the build's folder (`dist`). Throws when one is missing. */
export function readWebsiteFiles(folder: string): WebsiteFiles {
  return {
    webChat: readStaticFile(join(folder, 'vendor/webchat.js'), '/vendor/webchat.js'),
    webChatLicence: readStaticFile(join(folder, 'vendor/webchat.js.LICENSE.txt'), '/vendor/webchat.js.LICENSE.txt'),
    script: readStaticFile(join(folder, 'website/chat.js'), '/site/chat.js'),
    style: readStaticFile(join(folder, 'website/site.css'), '/site/site.css'),
    icon: readStaticFile(join(folder, 'website/icon.svg'), '/site/icon.svg'),
    favicon: readStaticFile(join(folder, 'website/icon.svg'), '/favicon.ico'),
  };
}

/** The address a page loads the file by: it changes with the content, so that it may be kept for a year. */
export const addressOf = (file: StaticFile): string => `${file.path}?v=${file.hash}`;

/** The codings a browser takes (RFC 9110, 12.5.3); `q=0` means: not this one. */
const accepts = (header: string, coding: string): boolean =>
  header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });

function chooseForm(
  { br, gzip, plain }: StaticFile,
  accepted: string,
): { readonly body: () => Promise<Uint8Array>; readonly coding: string | undefined } {
  if (br && accepts(accepted, 'br')) return { body: async () => br, coding: 'br' };
  if (gzip && accepts(accepted, 'gzip')) return { body: async () => gzip, coding: 'gzip' };
  return { body: plain, coding: undefined };
}

/** Whether `If-None-Match` names this tag, compared weakly (RFC 9110, 13.1.2). */
const unchanged = (header: string | undefined, tag: string): boolean =>
  header !== undefined && header.split(',').some((given) => given.trim() === '*' || given.trim().replace(/^W\//, '') === tag);

/** Answers with the file: 304 when the browser has it, else its smallest form that the browser takes. */
export async function serveStaticFile(file: StaticFile, request: HttpRequest): Promise<HttpResponse> {
  const { body, coding } = chooseForm(file, request.header('accept-encoding') ?? '');
  const etag = `"${file.hash}${coding === undefined ? '' : `-${coding}`}"`;
  const headers: Record<string, string> = {
    etag,
    vary: 'accept-encoding',
    'cache-control': request.query.get('v') === file.hash ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  };
  if (unchanged(request.header('if-none-match'), etag)) return content('', file.type, { status: 304, headers });
  if (coding !== undefined) headers['content-encoding'] = coding;
  return content(await body(), file.type, { headers });
}

/** Registers every file under its path. */
export function serveStaticFiles(router: Router, files: WebsiteFiles): void {
  for (const file of Object.values(files)) router.get(file.path, (request) => serveStaticFile(file, request));
}
