import { createDirectLine, type DirectLine } from '../channels/directline/direct-line';
import type { StandingOf } from '../channels/voice/holding';
import type { Router } from '../http/router';
import { revealTo } from '../proof/reveal';
import type { Ground } from './ground';
import { endedIn } from './standing-of';
import type { Running } from './start-turns';

/** Opens the website's chat; lines committed here go to its sockets at once. */
export function startChat(router: Router, ground: Ground, { turns, observed }: Running, standing: StandingOf): DirectLine {
  const { config, store, keys, policy, secretKey, publicUrl, now, log } = ground;
  const directLine = createDirectLine({
    publicUrl,
    secretKey,
    secret: config.directLineSecret,
    store,
    turns: observed.timed(turns),
    reveal: (line) => revealTo(keys, line, now()),
    isResumable: (leg) => turns.resume({ leg, at: now() }),
    hasEnded: endedIn(store, policy, now),
    isWithPerson: async (leg) => (await standing(leg)).handling !== 'bot',
    now,
    log,
    browserLife: config.limits.caseIdle,
  });
  directLine.register(router);
  observed.showLines((lines) => directLine.show(lines));
  return directLine;
}
