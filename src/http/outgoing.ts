import type { ServerResponse } from 'node:http';
import type { Outgoing } from './router';

/** Bytes that may wait for a client that does not read; beyond that it is let go, and comes again when it can. */
const mostWaiting = 256 * 1024;

/** An answer whose headers are out, written on bit by bit. */
export function outgoing(to: ServerResponse): Outgoing {
  let open = !to.destroyed;
  const closed: (() => void)[] = [];
  const close = (): void => {
    if (!open) return;
    open = false;
    for (const then of closed) then();
  };
  to.once('close', close);
  to.on('error', close);
  to.flushHeaders();
  return {
    write(text) {
      if (!open) return;
      to.write(text);
      if (to.writableLength > mostWaiting) to.destroy();
    },
    end() {
      if (!open) return;
      to.end();
      close();
    },
    onClose(then) {
      if (open) closed.push(then);
      else then();
    },
  };
}
