import { randomBytes } from 'node:crypto';
import { describeChange } from '../../dialogs/lines/describe';
import { viewLeg } from '../../machines/view';
import type { Change, Claim, Draft, Instant, Language, LegId } from '../../machines/words';
import type { AccountDirectory } from '../directory/port';
import type { Keys } from '../proof/keys';
import { makeToken, readToken, tokenDigest, type LinkToken } from '../proof/link-token';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import { mintCaseId, mintLegId, slotOf } from '../store/ids';
import type { CasePort, Link, LinkPurpose, SecretPort } from '../store/port';
import { openStored } from '../turn/cases';
import { addressMark } from '../turn/claims';
import type { HouseTurns } from '../turn/house';
import type { Policy } from '../../machines/policy';
import type { MailedLinks } from '../website/mailed-links';
import { readLinkFacts } from './link-facts';

export interface MailedLinkDeps {
  readonly store: SecretPort & CasePort;
  readonly directory: AccountDirectory;
  readonly keys: Keys;
  readonly pins: Pins;
  readonly revocation: Revocation;
  readonly turns: HouseTurns;
  readonly policy: Policy;
  readonly now: () => Instant;
}

interface Found { readonly token: LinkToken; readonly digest: string; readonly link: Link }

/** The service behind the pages of mailed links: looking never acts; each link acts at most once (P5, I4). */
export function createMailedLinks(deps: MailedLinkDeps): MailedLinks {
  const { store, keys, now } = deps;

  const find = async (text: string, purpose: LinkPurpose): Promise<Found | undefined> => {
    const token = readToken(text);
    if (!token) return undefined;
    const digest = tokenDigest(keys, purpose, token);
    const link = await store.readLink(token.user, digest);
    return link?.purpose === purpose ? { token, digest, link } : undefined;
  };
  const alive = ({ link }: Found): boolean => !link.used && !link.superseded && now() < link.expiresAt;

  /** The asking chat's request, if it still is for this user (P4). */
  const asked = async ({ link }: Found): Promise<{ readonly changes: readonly Change[]; readonly claim: Claim | undefined }> => {
    const stored = await store.loadCase(link.case);
    if (!stored) return { changes: [], claim: undefined };
    const own = viewLeg(openStored(stored, deps.policy, now()).snapshot, link.leg);
    return own?.claim?.user === link.user ? own : { changes: [], claim: own?.claim };
  };

  const view = async (found: Found) => {
    const facts = readLinkFacts(found.link.facts);
    if (facts.done) return { facts, view: { channel: facts.channel, at: facts.at, language: facts.language, changes: facts.done, done: true as const } };
    const { changes, claim } = await asked(found);
    const words = (language: Language) => changes.map((change) => describeChange(change, claim?.shown ?? '', language));
    return { facts, view: { channel: facts.channel, at: facts.at, language: facts.language, changes: { en: words('en'), fr: words('fr') } } };
  };

  return {
    async look(text, browser) {
      const found = await find(text, 'verify');
      if (!found || !alive(found)) return undefined;
      const { facts, view: shown } = await view(found);
      return { ...shown, notMeToken: makeToken(keys, 'not-me', found.link.user, facts.effect), sameBrowser: browser?.conversation === found.link.leg };
    },

    async verify(text, browser) {
      const found = await find(text, 'verify');
      if (!found || !alive(found)) return { is: 'dead' };
      const { link, digest } = found;
      const at = now();
      const op = `verify/${randomBytes(12).toString('base64url')}`;
      const here = browser?.conversation === link.leg;
      const current = here ? await store.loadByLeg(link.leg) : undefined;
      const own = current && viewLeg(openStored(current, deps.policy, at).snapshot, link.leg);
      if (current?.open && own?.claim?.user === link.user) {
        const { live, epoch } = await store.consumeLink({ op, at, user: link.user, digest, case: current.id });
        if (!live) return { is: 'dead' };
        const result = await deps.turns.proveLeg({ op, at, leg: link.leg, user: link.user, epoch });
        return result === 'committed' ? { is: 'proved-here' } : { is: 'unavailable' };
      }
      return openElsewhere(found, op, at);
    },

    async lookNotMe(text) {
      const found = await find(text, 'not-me');
      return found && now() < found.link.expiresAt ? (await view(found)).view : undefined;
    },

    async notMe(text) {
      const found = await find(text, 'not-me');
      const at = now();
      if (!found || at >= found.link.expiresAt) return 'dead';
      const { link, digest } = found;
      await store.consumeLink({ op: `not-me/${digest}`, at, user: link.user, digest, case: link.case });
      await deps.pins.replace(link.user, `not-me-pin/${digest}`, at);
      await deps.revocation.revoke({ op: `not-me-epoch/${digest}`, at, user: link.user, because: 'not-me' });
      await deps.turns.tell({ op: `not-me-end/${digest}`, at, case: link.case, events: [{ type: 'conversation.ended', leg: link.leg, at }] });
      return 'done';
    },
  };

  async function openElsewhere(found: Found, op: string, at: Instant) {
    const { link, digest } = found;
    const user = await deps.directory.user(link.user);
    if (!user || user.suspended) return { is: 'dead' } as const;
    const { changes } = await asked(found);
    const { language } = readLinkFacts(link.facts);
    const leg: LegId = mintLegId();
    const id = mintCaseId(slotOf(leg));
    const { live, epoch } = await store.consumeLink({ op, at, user: link.user, digest, case: id });
    if (!live) return { is: 'dead' } as const;
    const drafts: Draft[] = changes.map(({ kind, subject, fields }) => ({ kind, subject, fields }));
    const claim: Claim = { user: user.id, account: user.account.id, by: 'login', shown: user.login, address: addressMark(keys, user) };
    const result = await deps.turns.beginProved({ op, at, leg, case: id, language, claim, epoch, drafts });
    return result === 'committed' ? ({ is: 'continues-here', conversation: leg } as const) : ({ is: 'unavailable' } as const);
  }
}
