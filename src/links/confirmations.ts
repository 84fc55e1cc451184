import { randomBytes, timingSafeEqual } from 'node:crypto';
import { describeChange } from '../../dialogs/lines/describe';
import { mayConfirm } from '../../machines/terms/approval-terms';
import type { Approval } from '../../machines/case/grant';
import { decide } from '../../machines/decide';
import { openChanges } from '../../machines/digest';
import { viewApproval } from '../../machines/view';
import type { Change, Claim, Instant, Language, UserId } from '../../machines/words';
import type { User } from '../directory/port';
import type { Metrics } from '../observe/metrics';
import type { Pins } from '../proof/pins';
import { codeOf } from '../proof/reveal';
import { openStored } from '../turn/cases';
import { addressMark } from '../turn/claims';
import { subjectsOf, userFacts } from '../turn/facts';
import { digitsOf } from '../turn/understand/form';
import type { HouseTurns } from '../turn/house/house';
import type { Confirmations, ConfirmView } from '../website/confirmations';
import { approvalDigest } from './approval-digest';
import { findLink, type FoundLink, type LinkDeps } from './found-link';
import { readLinkFacts, type LinkFacts } from './link-facts';

export interface ConfirmationDeps extends LinkDeps {
  readonly pins: Pick<Pins, 'check'>;
  readonly turns: Pick<HouseTurns, 'tell' | 'answerApproval'>;
  readonly metrics: Pick<Metrics, 'secretChecked'>;
  readonly now: () => Instant;
}

/** A confirmation that its reader may answer now, by what store and directory say in this turn. */
interface Standing {
  readonly found: FoundLink;
  readonly facts: LinkFacts & { readonly approval: NonNullable<LinkFacts['approval']> };
  readonly approval: Approval;
  readonly changes: readonly Change[];
  readonly caseNumber: string;
  readonly reader: User;
  readonly asker: User;
  readonly subjects: readonly UserId[];
}

const onlyDigits = (typed: string): string => typed.normalize('NFKC').replace(/[\s.\-–—_]/g, '');

/** The service behind the page where an administrator confirms who asks (PA-6, I13). */
export function createConfirmations(deps: ConfirmationDeps): Confirmations {
  const { store, directory, keys, policy, pins, turns, now } = deps;

  const standing = async (text: string, at: Instant): Promise<Standing | undefined> => {
    const found = await findLink(deps, text, 'confirm');
    const facts = found && readLinkFacts(found.link.facts);
    const stored = found && (await store.loadCase(found.link.case));
    if (!found || !facts?.approval || !stored?.open) return undefined;
    const opened = openStored(stored, policy, at);
    const { snapshot } = decide(opened.snapshot, [...opened.revoked, { type: 'clock.ticked', at }]);
    const approval = viewApproval(snapshot);
    if (!approval || approval.dead || approval.handle !== facts.approval.handle || approval.digest !== facts.approval.digest)
      return undefined;
    const changes = openChanges(snapshot.context);
    const [reader, asker] = await Promise.all([directory.user(found.link.user), directory.user(approval.asker)]);
    if (!reader || !asker || changes.length === 0) return undefined;
    const [subjects, own] = await Promise.all([
      subjectsOf(directory, asker, changes),
      store.readLink(asker.id, approvalDigest(keys, approval.handle)),
    ]);
    // A newer one for the same user: only that one can be given (I5).
    if (!own || own.superseded) return undefined;
    const mayAnswer = mayConfirm({ approver: userFacts(reader, keys), asker: asker.id, account: asker.account.id, subjects });
    return mayAnswer
      ? { found, facts: { ...facts, approval: facts.approval }, approval, changes, caseNumber: stored.number, reader, asker, subjects }
      : undefined;
  };

  const view = ({ approval, facts, changes, asker, caseNumber }: Standing): ConfirmView => {
    const words = (language: Language) => changes.map((change) => describeChange(change, asker.login, language));
    return {
      state: approval.given ? 'given' : 'open',
      asker: { name: asker.name, login: asker.login },
      channel: facts.channel,
      at: facts.at,
      until: approval.until,
      changes: { en: words('en'), fr: words('fr') },
      caseNumber,
      language: facts.language,
    };
  };

  return {
    async look(text) {
      const found = await standing(text, now());
      return found && view(found);
    },

    async confirm(text, given) {
      const at = now();
      const here = await standing(text, at);
      if (!here || here.approval.given) return 'dead';
      const {
        found: { link, digest },
        facts,
        approval,
        reader,
        asker,
        subjects,
      } = here;
      const [pin, code] = [digitsOf(given.pin), onlyDigits(given.code)];
      if (pin === undefined) return 'wrong-pin';
      if (!/^\d{4}$/.test(code)) return 'wrong-code';
      const op = `confirm/${randomBytes(12).toString('base64url')}`;
      const { verdict, epoch: approverEpoch } = await pins.check({
        op,
        at,
        user: reader.id,
        purpose: 'pin',
        digits: pin,
        source: `page ${digest}`,
        case: link.case,
      });
      deps.metrics.secretChecked(verdict);
      if (verdict !== 'accepted') return 'wrong-pin';
      const right = timingSafeEqual(Buffer.from(codeOf(keys, 'approval', approval.handle)), Buffer.from(code));
      // The asker's own record of it: used once under one name, it clears their count and names this case to their revocations (I3, I8).
      const used = right
        ? await store.consumeLink({
            op: `approve/${approval.handle}`,
            at,
            user: asker.id,
            digest: approvalDigest(keys, approval.handle),
            case: link.case,
          })
        : { live: true, epoch: await store.epochOf(asker.id) };
      if (!used.live) return 'dead';
      const answered = await turns.answerApproval({
        op,
        at,
        case: link.case,
        event: {
          type: 'approval.answered',
          at,
          handle: approval.handle,
          digest: facts.approval.digest,
          approver: userFacts(reader, keys),
          approverEpoch,
          proved: true,
          code: right,
          subjects,
          epoch: used.epoch,
          askedEpoch: facts.approval.epoch,
        },
      });
      return answered === 'approved' ? 'confirmed' : answered === 'wrong' ? 'wrong-code' : answered;
    },

    async refuse(text) {
      const at = now();
      const here = await standing(text, at);
      if (!here) return 'dead';
      const {
        found: { link, digest },
        approval,
        reader,
      } = here;
      const result = await turns.tell({
        op: `refused/${digest}`,
        at,
        case: link.case,
        events: [{ type: 'approval.refused', handle: approval.handle, approver: userFacts(reader, keys), at }],
      });
      return result === 'committed' || result === 'repeated' ? 'refused' : result === 'gone' ? 'dead' : 'unavailable';
    },

    async mailPin(text) {
      const at = now();
      const here = await standing(text, at);
      if (!here || here.approval.given) return 'dead';
      const {
        found: { link },
        facts,
        approval,
        reader,
      } = here;
      const claim: Claim = {
        user: reader.id,
        account: reader.account.id,
        by: 'login',
        shown: reader.login,
        address: addressMark(keys, reader),
      };
      const op = `approver-pin/${randomBytes(12).toString('base64url')}`;
      const result = await turns.tell({
        op,
        at,
        case: link.case,
        events: [{ type: 'approver.pin-requested', handle: approval.handle, claim, language: facts.language, at }],
      });
      return result === 'committed' ? 'on-its-way' : result === 'gone' ? 'dead' : 'unavailable';
    },
  };
}
