import type { PortalSessions } from '../sessions';
import type { ChatSignIn } from './chat-sign-in';

/** The same sessions; where one is over, what it proved in a chat is over with it, before it is answered. */
export function sessionsWithChats(sessions: PortalSessions, chats: Pick<ChatSignIn, 'ended'>): PortalSessions {
  return {
    ...sessions,
    async begin(request, ...rest) {
      const before = await sessions.personOf(request);
      const cookie = await sessions.begin(request, ...rest);
      if (before) await chats.ended(before.user.id, [before.session]);
      return cookie;
    },
    async end(request) {
      const before = await sessions.personOf(request);
      const cookie = await sessions.end(request);
      if (before) await chats.ended(before.user.id, [before.session]);
      return cookie;
    },
    async endOne(user, id) {
      await sessions.endOne(user, id);
      await chats.ended(user, [id]);
    },
    async endAll(user, keep) {
      const over = (await sessions.of(user)).flatMap(({ id }) => (id === keep ? [] : [id]));
      const count = await sessions.endAll(user, keep);
      await chats.ended(user, over);
      return count;
    },
  };
}
