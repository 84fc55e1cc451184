import { createSpeech } from '../../dialogs/say';
import type { Understanding } from '../../dialogs/heard';
import { mailSubject } from '../../dialogs/mails';
import type { Instant, Millis } from '../../machines/words';
import { countPresent, deskRow } from '../desk/row';
import { createArticles } from '../help/finder';
import type { Library } from '../help/library';
import { createJoinCodes } from '../proof/join-codes';
import { createSealedSecrets } from '../proof/sealed-secrets';
import { notesIn } from '../store/notes';
import { createMayCall } from '../turn/understand/call-budget';
import { createCountEverywhere, createGuessing } from '../turn/understand/guessing';
import { createCaseCache, type CaseCache } from '../turn/case-cache';
import { createClaims } from '../turn/claims';
import { createElsewhere } from '../turn/joins/elsewhere';
import type { HouseTurns } from '../turn/house/house';
import { createNewSecrets } from '../turn/understand/checks-of-new-secrets';
import { createNumbering } from '../turn/numbering';
import type { Turns } from '../turn/port';
import type { RenderSettings } from '../turn/outgoing/render';
import { createTurns } from '../turn/take';
import type { DeskSide } from '../turn/desk-side';
import type { UnderstandDeps } from '../turn/understand/understand';
import type { Ground } from './ground';
import { observeCommits, type CommitObserver } from './observe-commits';
import { phoneOf } from './phone';
import { placesOf } from './places';
import { secretLimitsOf } from './policy-of';
import { portalIn } from './portal-url';
import { hasDesk } from './start-desk';

/** The one way in, and what sees each commit. */
export interface Running {
  readonly turns: Turns & HouseTurns;
  readonly cache: CaseCache;
  readonly observed: CommitObserver;
}

/** Puts together hearing, deciding, saying and committing. `lease`: how long an effect is this instance's alone after its commit. */
export function startTurns(ground: Ground, understanding: Understanding, library: Library, lease: Millis): Running {
  const { config, store, directory, keys, policy, metrics, publicUrl, coolingOff } = ground;
  const observed = observeCommits(metrics);
  const cache = createCaseCache(store);
  const turns = createTurns({
    articles: createArticles({ library, directory, publicUrl, places: () => placesOf(config, publicUrl) }),
    store,
    directory,
    keys,
    policy,
    cache,
    lease,
    restsUntil: (user) => coolingOff.until(user),
    numbering: createNumbering(config.defaultCountry),
    speech: createSpeech(),
    render: renderSettings(ground),
    committed: (committed) => observed.committed(committed),
    ...(hasDesk(config) ? { row: deskRow, desk: deskSide(ground) } : {}),
    understand: understandDeps(ground, understanding),
  });
  return { turns, cache, observed };
}

function renderSettings({ config, publicUrl, timeZone }: Ground): RenderSettings {
  return {
    pinMail: (language) => ({ from: config.mailFrom.address, subject: mailSubject('pin', language) }),
    portal: () => portalIn(config, publicUrl),
    timeZone,
    company: config.company,
    person: (config.voiceTransferNumber ?? config.voiceQueue) !== undefined,
    phone: () => phoneOf(config, publicUrl()),
    mailIn: config.smtpListen !== undefined || config.imapUrl !== undefined,
  };
}

function deskSide({ config, store, now }: Ground): DeskSide {
  const { hours } = config.desk;
  return {
    opensAt: (at: Instant) => hours.opensAt(at),
    timeZone: hours.timeZone,
    queue: { countWaiting: (before: Instant) => countPresent(store, before, now()) },
  };
}

function understandDeps(
  { config, store, directory, keys, pins, policy, metrics, log }: Ground,
  understanding: Understanding,
): UnderstandDeps {
  const codes = createJoinCodes({
    store,
    notes: notesIn(store),
    directory,
    keys,
    ttl: config.limits.joinCodeTtl,
    limits: secretLimitsOf(config),
  });
  return {
    understanding,
    claims: createClaims(directory, keys),
    pins,
    newSecrets: createNewSecrets({ sealed: createSealedSecrets(store, keys), directory, pins }),
    guessing: createGuessing(createCountEverywhere(store, keys), (client) =>
      log.warn('too many wrong PINs and codes from one address', { client }),
    ),
    metrics,
    country: config.defaultCountry,
    ...(hasDesk(config) ? { mayCall: createMayCall(store, keys) } : {}),
    joining: { codes, elsewhere: createElsewhere({ store, policy }) },
  };
}
