import type { SMTPServer } from 'smtp-server';
import { leaving, tooSlow, type Refusal } from './answers';
import type { ReceiverLimits } from './limits';

/** The connections that are open, by the ids of their sessions. */
export interface Sessions {
  /** False: the receiver is closing, nobody comes in any more. */
  open(id: string): boolean;
  close(id: string): void;
  /** A mail begins to come in, and is stored or refused. */
  begin(id: string): void;
  end(id: string): void;
  /** Counts a refused recipient; true: that was one too many. */
  refused(id: string): boolean;
  /** Says why, and ends the connection. */
  hangUp(id: string, why: Refusal): void;
  /** The receiver closes: ends every connection without a mail on its way in, and the others after it. */
  sendAway(): void;
}

interface Session {
  timer: NodeJS.Timeout;
  busy: boolean;
  refusals: number;
}

export function watchSessions(server: Pick<SMTPServer, 'connections'>, limits: Pick<ReceiverLimits, 'whole' | 'refusals'>): Sessions {
  const sessions = new Map<string, Session>();
  let closing = false;

  function hangUp(id: string, why: Refusal): void {
    for (const connection of server.connections) {
      if (connection.id !== id) continue;
      connection.send(why.responseCode, why.message);
      connection.close();
    }
  }

  const deadline = (id: string): NodeJS.Timeout => setTimeout(() => hangUp(id, tooSlow()), limits.whole).unref();

  return {
    open(id) {
      if (!closing) sessions.set(id, { timer: deadline(id), busy: false, refusals: 0 });
      return !closing;
    },
    close(id) {
      clearTimeout(sessions.get(id)?.timer);
      sessions.delete(id);
    },
    begin(id) {
      const session = sessions.get(id);
      if (session) session.busy = true;
    },
    end(id) {
      const session = sessions.get(id);
      if (!session) return;
      session.busy = false;
      clearTimeout(session.timer);
      session.timer = deadline(id);
      if (closing) hangUp(id, leaving());
    },
    refused(id) {
      const session = sessions.get(id);
      return session !== undefined && ++session.refusals >= limits.refusals;
    },
    hangUp,
    sendAway() {
      closing = true;
      for (const [id, { busy }] of sessions) if (!busy) hangUp(id, leaving());
    },
  };
}
