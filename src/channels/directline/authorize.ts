import { hash, timingSafeEqual } from 'node:crypto';
import type { LegId } from '../../../machines/words';
import { HttpError } from '../../http/http-error';
import type { HttpRequest } from '../../http/router';
import { isLegId } from './ids';
import type { Claims, Tokens } from './tokens';

/** Who calls: the customer of one conversation, or a program that has the Direct Line secret and may open all of them. */
export type Caller = { readonly is: 'customer'; readonly claims: Claims } | { readonly is: 'secret' };

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

const expired = (): HttpError => new HttpError(403, 'TokenExpired', 'The token has expired. Ask for a new one.');

/** Reads `Authorization: Bearer`. Throws 401 without one, 403 for a wrong, expired or foreign-origin one (Direct Line 17). */
export function authorizer(tokens: Tokens, secret: string | undefined): (request: HttpRequest) => Caller {
  const wanted = secret === undefined ? undefined : digest(secret);
  return (request) => {
    const given = /^Bearer +(\S(?:.*\S)?) *$/i.exec(request.header('authorization') ?? '')?.[1];
    if (given === undefined)
      throw new HttpError(401, 'Unauthorized', 'Send Authorization: Bearer with a token or the secret.', { 'www-authenticate': 'Bearer' });
    const known = tokens.known(given);
    if (known === undefined && wanted !== undefined && timingSafeEqual(digest(given), wanted)) return { is: 'secret' };
    const read = known ?? tokens.read(given);
    if (read.status === 'expired') throw expired();
    if (read.status === 'invalid') throw new HttpError(403, 'Forbidden', 'This token or secret is not one of ours.');
    const origin = request.header('origin');
    if (read.claims.origins !== undefined && origin !== undefined && !read.claims.origins.includes(origin)) {
      throw new HttpError(403, 'Forbidden', 'This token is for pages of other origins.');
    }
    return { is: 'customer', claims: read.claims };
  };
}

/** The conversation a path names, when the caller may open it. Throws 403 for another's (T30), 404 for what is none. */
export function conversationOf(caller: Caller, request: HttpRequest): LegId {
  const id = request.params['id'] ?? '';
  if (caller.is === 'customer' && id !== caller.claims.conv)
    throw new HttpError(403, 'Forbidden', 'This token is for another conversation.');
  if (!isLegId(id)) throw unknownConversation();
  return id;
}

/** There is no such conversation, or it was never started, or it is long over. */
export const unknownConversation = (): HttpError => new HttpError(404, 'ConversationNotFound', 'There is no such conversation.');
