import { randomBytes } from 'node:crypto';
import { describeChange } from '../../dialogs/lines/describe';
import { viewLeg } from '../../machines/view';
import type { Claim, Draft, Instant, Language, LegId } from '../../machines/words';
import type { AuditLog } from '../audit/log';
import type { AccountDirectory } from '../directory/port';
import type { Keys } from '../proof/keys';
import { makeToken } from '../proof/link-token';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import { mintCaseId, mintLegId, slotOf } from '../store/ids';
import type { CasePort, SecretPort } from '../store/port';
import { openStored } from '../turn/cases';
import { addressMark } from '../turn/claims';
import type { HouseTurns } from '../turn/house/house';
import type { Policy } from '../../machines/policy';
import type { Browser, MailedLinks, VerifyOutcome, WayIn } from '../website/mailed-links';
import { askedFor, findLink, isAlive, isOfEpoch, stillStands, userOf, type FoundLink } from './found-link';
import { readLinkFacts } from './link-facts';

export interface MailedLinkDeps {
  readonly store: SecretPort & CasePort;
  readonly directory: AccountDirectory;
  readonly keys: Keys;
  readonly pins: Pins;
  readonly revocation: Revocation;
  readonly audit: AuditLog;
  readonly turns: HouseTurns;
  readonly policy: Policy;
  readonly now: () => Instant;
}

/** The service behind the pages of mailed links: looking never acts; each link acts at most once (P5, I4). */
export function createMailedLinks(deps: MailedLinkDeps): MailedLinks {
  const { store, keys, now } = deps;

  const view = async (found: FoundLink) => {
    const facts = readLinkFacts(found.link.facts);
    if (facts.done)
      return { facts, view: { channel: facts.channel, at: facts.at, language: facts.language, changes: facts.done, done: true as const } };
    const { changes, claim } = await askedFor(deps, found, now());
    const words = (language: Language) => changes.map((change) => describeChange(change, claim?.shown ?? '', language));
    return {
      facts,
      view: { channel: facts.channel, at: facts.at, language: facts.language, changes: { en: words('en'), fr: words('fr') } },
    };
  };

  /** A link that works now. */
  const living = async (text: string, way: WayIn): Promise<FoundLink | undefined> => {
    const found = await findLink(deps, text, way);
    if (!found || !isAlive(found, now())) return undefined;
    const user = await userOf(deps, found);
    return user && stillStands(deps, found, user, await store.epochOf(found.link.user)) ? found : undefined;
  };

  return {
    async look(text, browser, way = 'verify') {
      const found = await living(text, way);
      if (!found) return undefined;
      const { facts, view: shown } = await view(found);
      const here = await chatHere(deps, found, browser, way, now());
      return { ...shown, notMeToken: makeToken(keys, 'not-me', found.link.user, facts.effect), sameBrowser: here !== undefined };
    },

    async verify(text, browser, way = 'verify') {
      const found = await living(text, way);
      if (!found) return { is: 'dead' };
      const { link, digest } = found;
      const at = now();
      const op = `${way}/${randomBytes(12).toString('base64url')}`;
      const here = await chatHere(deps, found, browser, way, at);
      if (here === undefined) return openElsewhere(deps, found, op, at, way);
      const { live, epoch } = await store.consumeLink({ op, at, user: link.user, digest, case: here.case });
      if (!live || !isOfEpoch(found, epoch)) return { is: 'dead' };
      const result = await deps.turns.proveLeg({ op, at, leg: here.leg, user: link.user, epoch });
      return result === 'committed' ? { is: 'proved-here' } : { is: 'unavailable' };
    },

    async lookNotMe(text) {
      const found = await findLink(deps, text, 'not-me');
      return found && now() < found.link.expiresAt ? (await view(found)).view : undefined;
    },

    async notMe(text) {
      const found = await findLink(deps, text, 'not-me');
      const at = now();
      if (!found || at >= found.link.expiresAt) return 'dead';
      const { link, digest } = found;
      await store.consumeLink({ op: `not-me/${digest}`, at, user: link.user, digest, case: link.case });
      await deps.audit.append([
        { op: `not-me/${digest}`, at, case: '', action: 'identity.disputed', asker: link.user, subject: link.user, actor: 'link:not-me' },
      ]);
      await deps.pins.replace(link.user, `not-me-pin/${digest}`, at);
      await deps.revocation.revoke({ op: `not-me-epoch/${digest}`, at, user: link.user, because: 'not-me' });
      // Of somebody who was removed or frozen every right has ended: a conversation that goes on is another's, as the one in which they were removed.
      if (await userOf(deps, found))
        await deps.turns.tell({
          op: `not-me-end/${digest}`,
          at,
          case: link.case,
          events: [{ type: 'conversation.ended', leg: link.leg, at }],
        });
      return 'done';
    },
  };
}

/** This browser's own chat, where the link lets that in: the chat that asked, or, to go on, any of the same case; still open, and still this user's. */
async function chatHere({ store, policy }: MailedLinkDeps, { link }: FoundLink, browser: Browser | undefined, way: WayIn, at: Instant) {
  const leg = browser?.conversation;
  if (leg === undefined || (way === 'verify' && leg !== link.leg)) return undefined;
  const stored = await store.loadByLeg(leg);
  if (!stored?.open || (leg !== link.leg && stored.id !== link.case)) return undefined;
  const own = viewLeg(openStored(stored, policy, at).snapshot, leg);
  return own?.claim?.user === link.user ? { leg, case: stored.id } : undefined;
}

/**
 * A chat of this browser's own: in the case that the link names, as long as that is open and its user is proved there now
 * (to go on, P2); else in a case of its own, where what was asked for is read out and asked anew (P4, P5). The case of its
 * own is made known to revocations before the link is used; the named one is already, by its own proof (I8).
 */
async function openElsewhere(deps: MailedLinkDeps, found: FoundLink, op: string, at: Instant, way: WayIn): Promise<VerifyOutcome> {
  const { link, digest } = found;
  const user = await userOf(deps, found);
  if (!user) return { is: 'dead' };
  const { changes } = await askedFor(deps, found, at);
  const { language } = readLinkFacts(link.facts);
  const leg: LegId = mintLegId(slotOf(link.case));
  const own = mintCaseId(slotOf(leg));
  const { live, epoch } = await deps.store.consumeLink({ op, at, user: link.user, digest, case: own });
  if (!live || !stillStands(deps, found, user, epoch)) return { is: 'dead' };
  const claim: Claim = { user: user.id, account: user.account.id, by: 'login', shown: user.login, address: addressMark(deps.keys, user) };
  const came = { op, at, leg, language, claim, epoch };
  const joined = way === 'resume' ? await deps.turns.joinProved({ ...came, case: link.case, channel: 'chat', method: 'link' }) : 'gone';
  const drafts: Draft[] = changes.map(({ kind, subject, fields }) => ({ kind, subject, fields }));
  const result = joined === 'gone' ? await deps.turns.beginProved({ ...came, case: own, drafts }) : joined;
  return result === 'committed' ? { is: 'continues-here', conversation: leg } : { is: 'unavailable' };
}
