import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../config/config-error';
import { isLoopback } from '../../config/loopback';

/** An application whose users sign in with the portal. */
export interface OpenIdClient {
  readonly client_id: string;
  /** What users are told they go on to. */
  readonly name: string;
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris: readonly string[];
  /** Absent: one that can keep none, as a page's script or a program on a telephone. */
  readonly client_secret?: string | undefined;
  readonly token_endpoint_auth_method: 'client_secret_basic' | 'client_secret_post' | 'none';
}

const wanted = 'a JSON list of {"client_id", "name", "redirect_uris", "post_logout_redirect_uris"?, "client_secret" or "public": true}';

const isUri = (text: string): boolean => URL.canParse(text) && !text.includes('#') && !text.includes('*') && new URL(text).username === '';
/** https, or this very machine; a code that comes by plain http could be read on the way. */
const isWebUri = (text: string): boolean =>
  isUri(text) && (/^https:\/\//i.test(text) || (/^http:\/\//i.test(text) && isLoopback(new URL(text).hostname)));
/** A program's own scheme, its domain turned round (RFC 8252, 7.1): `com.example.app:/callback`. */
const isOwnScheme = (text: string): boolean => isUri(text) && /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+:\//.test(text);

const uri = z
  .string()
  .max(1_000)
  .refine((text) => isWebUri(text) || isOwnScheme(text), {
    error: ({ input }) =>
      `got ${JSON.stringify(input)}, wants https:// (or http:// on this machine, or a program's own scheme as com.example.app:/), without # and *`,
  });

const client = z
  .strictObject({
    client_id: z.string().regex(/^[\w.-]{1,64}$/, 'wants letters, digits, dots and dashes, 64 at most'),
    name: z.string().trim().min(1, 'wants the name that users know it by').max(60),
    redirect_uris: z.array(uri).min(1, 'wants one address at least').max(20),
    post_logout_redirect_uris: z.array(uri).max(20).default([]),
    client_secret: z
      .string({ error: 'wants a text' })
      .regex(/^[\x21-\x7e]{32,256}$/, 'wants 32 characters at least, without spaces; `openssl rand -base64 32` prints one')
      .optional(),
    public: z.boolean().optional(),
    token_endpoint_auth_method: z.enum(['client_secret_basic', 'client_secret_post']).optional(),
  })
  .superRefine((it, context) => {
    const isPublic = it.public === true;
    if (isPublic === (it.client_secret !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['client_secret'],
        message: isPublic
          ? 'got one beside "public": true, wants none: what everybody can read is no secret'
          : 'got nothing, wants one, or "public": true for a program that can keep none',
      });
    if (isPublic && it.token_endpoint_auth_method !== undefined)
      context.addIssue({ code: 'custom', path: ['token_endpoint_auth_method'], message: 'got one beside "public": true, wants none' });
    const own = it.redirect_uris.find((each) => isOwnScheme(each) && !isWebUri(each));
    if (!isPublic && own !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['redirect_uris'],
        message: `got ${JSON.stringify(own)}, which is a program's own, wants "public": true with it`,
      });
  });

const file = z
  .array(client)
  .min(1, 'names no application')
  .max(200)
  .superRefine((clients, context) => {
    const seen = new Set<string>();
    clients.forEach(({ client_id: id }, n) => {
      if (seen.has(id)) context.addIssue({ code: 'custom', path: [n, 'client_id'], message: `got ${JSON.stringify(id)} a second time` });
      seen.add(id);
    });
  });

/** Values of secrets are never in a message. */
function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError([`PORTAL_CLIENTS_FILE: ${path} is no JSON, wants ${wanted}.`]);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    throw new ConfigError([`PORTAL_CLIENTS_FILE: ${path} cannot be read (${code}), wants ${wanted}.`]);
  }
}

/** The applications of PORTAL_CLIENTS_FILE. Throws a ConfigError that names all that is wrong: the start stops. */
export function readClients(path: string): readonly OpenIdClient[] {
  const read = file.safeParse(parsed(path, textOf(path)));
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map(
        ({ path: [n, ...rest], message }) =>
          `PORTAL_CLIENTS_FILE: ${path}${typeof n === 'number' ? `, application ${n + 1}` : ''}${rest.length > 0 ? `, ${rest.join('.')}` : ''}: ${message}.`,
      ),
    );
  }
  return read.data.map(({ public: isPublic, token_endpoint_auth_method: method, ...it }) => ({
    ...it,
    token_endpoint_auth_method: isPublic === true ? 'none' : (method ?? 'client_secret_basic'),
  }));
}
