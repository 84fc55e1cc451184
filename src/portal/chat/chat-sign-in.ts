import { randomUUID } from 'node:crypto';
import type { Policy } from '../../../machines/policy';
import { mayName, mayProve, type SignedIn } from '../../../machines/terms/sign-in-terms';
import type { Claim, Instant, LegId, UserId } from '../../../machines/words';
import type { HttpRequest } from '../../http/router';
import type { Keys } from '../../proof/keys';
import type { CasePort, SecretPort, StoredCase } from '../../store/port';
import { openStored } from '../../turn/cases';
import { addressMark } from '../../turn/claims';
import type { HouseTurns } from '../../turn/house/house';
import type { PortalPerson, PortalSessions } from '../sessions';
import { makeSignInToken, readSignInToken, type SignInToken } from './sign-in-token';

/** What a portal sign-in is to the chat of the same browser: a short while ago it proves it, else it names it. All reject with StoreUnavailable or DirectoryUnavailable. */
export interface ChatSignIn {
  /** A token for this one conversation; undefined: nobody is signed in here. Looks only. */
  offer(request: HttpRequest, conversation: LegId): Promise<string | undefined>;
  /** The page of the conversation shows its token; false: it is nothing to this conversation. Once a sign-in and conversation it proves (I4). */
  take(request: HttpRequest, conversation: LegId, token: string): Promise<boolean>;
  /** These sessions are over, and all that they proved. */
  ended(user: UserId, sessions: readonly string[]): Promise<void>;
}

export interface ChatSignInDeps {
  readonly sessions: Pick<PortalSessions, 'personOf'>;
  readonly store: Pick<CasePort, 'loadByLeg' | 'liveCases'> & Pick<SecretPort, 'epochOf' | 'putLink' | 'readLink' | 'consumeLink'>;
  readonly turns: Pick<HouseTurns, 'tell' | 'showSignIn'>;
  readonly keys: Keys;
  readonly policy: Policy;
  readonly now: () => Instant;
}

export function createChatSignIn(deps: ChatSignInDeps): ChatSignIn {
  const { sessions, store, turns, keys, policy, now } = deps;
  const markOf = (session: string): string => keys.mac('chat-sign-in-mark', session).slice(0, 22);
  const claimOf = ({ user }: PortalPerson): Claim => ({
    user: user.id,
    account: user.account.id,
    by: 'login',
    signedIn: true,
    shown: user.login,
    address: addressMark(keys, user),
  });
  const contextOf = (stored: StoredCase, at: Instant) => openStored(stored, policy, at).snapshot.context;

  /** Uses the sign-in for this conversation, at most once; undefined: it was used, or the user's epoch moved. */
  const use = async (
    { conversation, signIn, user, epoch }: SignInToken,
    { since }: PortalPerson,
    stored: StoredCase,
    at: Instant,
  ): Promise<number | undefined> => {
    const digest = keys.mac('link-digest:signed-in', user, signIn, conversation);
    if (!(await store.readLink(user, digest))) {
      await store.putLink({
        op: `signed-in/${signIn}/${conversation}`,
        digest,
        purpose: 'signed-in',
        user,
        case: stored.id,
        leg: conversation,
        issuedAt: since,
        expiresAt: since + policy.signInRecent,
        facts: '{}',
      });
    }
    const used = await store.consumeLink({ op: `signed-in/${randomUUID()}`, at, user, digest, case: stored.id });
    return used.live && used.epoch === epoch ? epoch : undefined;
  };

  const ended: ChatSignIn['ended'] = async (user, over) => {
    const marks = new Set(over.map(markOf));
    const at = now();
    for (const stored of marks.size === 0 ? [] : await store.liveCases(user)) {
      const held = Object.values(contextOf(stored, at).legs).flatMap(({ proof }) =>
        proof?.signIn !== undefined && marks.has(proof.signIn) ? [proof.signIn] : [],
      );
      for (const signIn of new Set(held))
        await turns.tell({ op: `signed-out/${signIn}/${stored.id}`, at, case: stored.id, events: [{ type: 'sign-in.ended', signIn, at }] });
    }
  };

  return {
    ended,
    async offer(request, conversation) {
      const person = await sessions.personOf(request);
      if (!person) return undefined;
      const { id } = person.user;
      return makeSignInToken(keys, {
        conversation,
        signIn: markOf(person.session),
        user: id,
        epoch: await store.epochOf(id),
        until: now() + policy.signInRecent,
      });
    },
    async take(request, conversation, text) {
      const at = now();
      const token = readSignInToken(keys, text);
      const person = await sessions.personOf(request);
      if (!token || !person || token.conversation !== conversation || at >= token.until) return false;
      if (token.signIn !== markOf(person.session) || token.user !== person.user.id) return false;
      const stored = await store.loadByLeg(conversation);
      if (!stored?.open) return false;
      const shown: SignedIn = { leg: conversation, at, claim: claimOf(person), since: person.since };
      const context = contextOf(stored, at);
      if (!mayName(context, shown)) return false;
      const proves = mayProve(context, { ...shown, epoch: token.epoch });
      const epoch = proves ? await use(token, person, stored, at) : undefined;
      if (proves && epoch === undefined) return false;
      const op = `signed-in/${token.signIn}/${conversation}/${proves ? 'proves' : 'names'}`;
      const result = await turns.showSignIn({ ...shown, op, signIn: token.signIn, ...(epoch === undefined ? {} : { epoch }) });
      // Signed out meanwhile: whoever did so may have found nothing to end yet.
      if ((await sessions.personOf(request))?.session !== person.session) await ended(person.user.id, [person.session]);
      return result === 'committed' || result === 'repeated';
    },
  };
}
