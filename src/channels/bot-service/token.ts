import { HttpError } from '../../http/http-error';
import { z } from 'zod';

/** Seconds by which two clocks may differ; the Bot Framework's own figure. */
const tolerance = 300;

/** Algorithms the Bot Framework signs with; never one whose key is a shared secret, never none. */
const algorithms: Readonly<Record<string, 'RSA-SHA256' | 'RSA-SHA384' | 'RSA-SHA512'>> = {
  RS256: 'RSA-SHA256',
  RS384: 'RSA-SHA384',
  RS512: 'RSA-SHA512',
};

const headerSchema = z.object({ alg: z.string(), kid: z.string().min(1).max(512) });
const claimsSchema = z.object({ iss: z.string(), aud: z.string(), exp: z.number(), nbf: z.number().optional(), serviceurl: z.string() });

/** A token whose form and claims are right; its signature was not looked at yet. */
export interface ReadToken {
  /** As it came, to be handed on. */
  readonly token: string;
  readonly kid: string;
  readonly algorithm: 'RSA-SHA256' | 'RSA-SHA384' | 'RSA-SHA512';
  /** What is signed, and the signature. */
  readonly signed: string;
  readonly signature: Buffer;
  /** Seconds since 1970. */
  readonly exp: number;
}

/** Whom a token has to come from and whom it has to be for. */
export interface Wanted {
  readonly issuer: string;
  readonly appId: string;
}

/** Nobody: 401, with a code and words for whoever wrote the client; never what the token held. */
export const unauthorized = (message: string): HttpError => new HttpError(401, 'Unauthorized', message, { 'www-authenticate': 'Bearer' });
/** Somebody, but not for this: 403. */
export const forbidden = (message: string): HttpError => new HttpError(403, 'Forbidden', message);

function part(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Reads the bearer token of a channel and looks at all that can be seen without its key: an algorithm with a key pair, the one
 * issuer, this bot's app id, its time, the address it stands for. Tokens of emulators and of other bots come from other issuers:
 * none is taken (T29). `at`: milliseconds. Throws HttpError 401 or 403.
 */
export function readToken(authorization: string | undefined, { issuer, appId }: Wanted, serviceUrl: string, at: number): ReadToken {
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? '') ?? [];
  if (token === undefined) throw unauthorized('This is for a channel of Azure Bot Service: send Authorization: Bearer and its token.');
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = headerSchema.safeParse(part(head));
  const algorithm = header.success ? algorithms[header.data.alg] : undefined;
  if (!header.success || algorithm === undefined)
    throw unauthorized('The token is not signed as channels sign: it wants RS256 and the id of its key.');
  const claims = claimsSchema.safeParse(part(body));
  if (!claims.success)
    throw unauthorized(
      `The token lacks a claim or has a wrong one: look at ${claims.error.issues.map((issue) => issue.path.join('.') || 'its body').join(', ')}.`,
    );
  const { iss, aud, exp, nbf = 0, serviceurl } = claims.data;
  if (iss !== issuer) throw unauthorized('The token comes from another issuer.');
  if (aud !== appId) throw unauthorized('The token is for another bot: look at MicrosoftAppId.');
  if (exp + tolerance <= at / 1_000) throw unauthorized('The token has expired.');
  if (nbf - tolerance > at / 1_000) throw unauthorized('The token is not valid yet.');
  if (serviceUrl === '' || serviceurl !== serviceUrl) throw forbidden('The token stands for another serviceUrl than the activity.');
  return { token, kid: header.data.kid, algorithm, signed: `${head}.${body}`, signature: Buffer.from(signature, 'base64url'), exp };
}
