import type { Instant } from '../../machines/words';
import type { AuditLog } from '../audit/log';
import type { Config } from '../config/config';
import type { AccountDirectory } from '../directory/port';
import type { AccountRecords } from '../directory/records';
import { answerMail } from '../effects/mails/answer-mail';
import { approvalMail } from '../effects/mails/approval-mail';
import { articleMail, type ArticleFor } from '../effects/mails/article-mail';
import { auditAppend } from '../effects/audit-append';
import { createBudgets } from '../effects/budgets';
import { changeApply } from '../effects/change-apply';
import { codeMail } from '../effects/mails/code-mail';
import type { Handlers, PushHandler } from '../effects/handler';
import { createNotices, noticeMail } from '../effects/mails/notice-mail';
import { createOwnAddressMails } from '../effects/mails/own-address-mail';
import { pinMail } from '../effects/mails/pin-mail';
import { pinReplace } from '../effects/pin-replace';
import { createPortalMails, portalMail } from '../effects/mails/portal-mail';
import { createPost } from '../effects/post';
import { createReaderLanguages } from '../effects/reader-languages';
import { replyMail } from '../effects/mails/reply-mail';
import { resumeMail } from '../effects/mails/resume-mail';
import { createRemindLogins } from '../effects/remind-logins';
import { rightsEnd } from '../effects/rights-end';
import { secretDrop } from '../effects/secret-drop';
import { createSendMail } from '../effects/send-mail';
import { summaryMail } from '../effects/mails/summary-mail';
import { createIssueLinks } from '../links/issue-links';
import { createFollowPassword } from '../portal/accounts/follow-password';
import { createAskAddress } from '../portal/addresses/ask-address';
import { createAddressTrail } from '../portal/addresses/address-trail';
import type { CoolingOff } from '../portal/addresses/cooling-off';
import { createAddressDeed } from '../portal/addresses/address-deed';
import { createSetSecond } from '../portal/addresses/set-second';
import { createPortalLinks } from '../portal/links/portal-links';
import { createAskVoicemail } from '../portal/voicemail/ask-voicemail';
import { createSetVoicemail } from '../portal/voicemail/set-voicemail';
import { createStillMay } from '../portal/voicemail/voicemail-rights';
import type { Mailer } from '../mail/port';
import type { Logger } from '../observe/logger';
import type { Keys } from '../proof/keys';
import type { Pins } from '../proof/pins';
import type { Revocation } from '../proof/revocation';
import { createSealedSecrets } from '../proof/sealed-secrets';
import { notesIn } from '../store/notes';
import type { Store } from '../store/port';
import type { HouseTurns } from '../turn/house/house';
import { portalUrlOf } from './portal-url';

export interface EffectParts {
  readonly config: Config;
  readonly publicUrl: () => string;
  readonly timeZone: string;
  readonly store: Store;
  readonly directory: AccountDirectory;
  readonly records: Pick<AccountRecords, 'passwordOf'>;
  readonly mailer: Mailer;
  readonly keys: Keys;
  readonly pins: Pins;
  readonly revocation: Revocation;
  readonly audit: AuditLog;
  readonly coolingOff: CoolingOff;
  readonly log: Logger;
  readonly turns: HouseTurns;
  readonly now: () => Instant;
  /** Help articles by name; absent: there are none. */
  readonly articleFor?: ArticleFor;
  /** Brings lines to legs that do not read by themselves; absent: no such channel is there. */
  readonly push?: PushHandler | undefined;
}

/** How long the link beside a PIN works, and the one to go on elsewhere (docs/decisions). */
const verifyLinkLife = 24 * 3_600_000;
const resumeLinkLife = 24 * 3_600_000;

/** One handler for each effect the machine can ask for. */
export function effectHandlers(parts: EffectParts): Handlers {
  const { config, store, directory, keys, pins, audit, log, coolingOff } = parts;
  const { mailDomain } = config;
  const frame = { company: config.company, timeZone: parts.timeZone, support: config.mailFrom.address };
  const replies = config.smtpListen !== undefined || config.imapUrl !== undefined;
  const send = createSendMail({ mailer: parts.mailer, keys, mailDomain, replies });
  const trail = createAddressTrail({ notes: notesIn(store), keys, now: parts.now });
  const languages = createReaderLanguages(notesIn(store), keys);
  const post = createPost(send, keys, mailDomain, coolingOff);
  const links = createIssueLinks(store, keys, parts.publicUrl, { verify: verifyLinkLife, resume: resumeLinkLife });
  const sealed = createSealedSecrets(store, keys);
  const budgets = createBudgets(store);
  const remind = createRemindLogins({ directory, budgets, post, frame, portalUrl: () => portalUrlOf(config, parts.publicUrl) });
  const portalLinks = createPortalLinks({ store, directory, keys, publicUrl: parts.publicUrl, now: parts.now });
  const askAddress = createAskAddress({ links: portalLinks, store, send, frame, rest: config.limits.coolingOff });
  const ownAddress = createOwnAddressMails({ directory, store, portal: portalLinks, links, askAddress, post, frame, languages });
  const portal = createPortalMails({
    directory,
    store,
    links,
    pins,
    budgets,
    remind,
    post,
    frame,
    publicUrl: parts.publicUrl,
    lives: { welcome: config.limits.welcomeLinkTtl, reset: config.limits.resetLinkTtl },
    portal: portalLinks,
  });
  const notice = createNotices({ directory, links, post, frame, languages });
  const askVoicemail = createAskVoicemail({
    links: portalLinks,
    disputes: links,
    store,
    post,
    frame,
    languages,
    life: config.limits.resetLinkTtl,
  });
  const setVoicemail = createSetVoicemail({
    directory,
    stillMay: createStillMay({ directory, store }),
    sealed,
    audit,
    notice,
    post,
    frame,
    log,
  });
  return {
    'pin.mail': pinMail({ directory, store, pins, links, budgets, audit, post, frame }),
    'resume.mail': resumeMail({
      directory,
      store,
      keys,
      links,
      budgets,
      post,
      frame,
      life: resumeLinkLife,
      ...(replies ? { threads: parts.turns } : {}),
    }),
    'approval.mail': approvalMail({ directory, store, keys, links, budgets, audit, post, frame, languages, log }),
    'article.mail': articleMail({ directory, store, articleFor: parts.articleFor ?? (async () => undefined), links, post, frame }),
    'code.mail': codeMail({ directory, pins, links, budgets, post, frame, codeTtl: config.limits.codeTtl }),
    'notice.mail': noticeMail(notice),
    'answer.mail': answerMail({
      store,
      directory,
      keys,
      links,
      budgets,
      send,
      frame,
      mailDomain,
      ownAddresses: [config.mailFrom.address],
      log,
    }),
    'change.apply': changeApply({
      audit,
      directory,
      store,
      pins,
      revocation: parts.revocation,
      remind,
      sealed,
      keys,
      log,
      portal: config.directory.kind === 'embedded' ? portal : undefined,
      askAddress,
      askVoicemail,
      askOwner: ownAddress,
    }),
    'secret.drop': secretDrop(sealed),
    'audit.append': auditAppend(audit),
    'rights.end': rightsEnd({ pins, revocation: parts.revocation, audit }),
    'reply.mail': replyMail({ store, keys, budgets, send, frame, ownAddresses: [config.mailFrom.address], log }),
    'summary.mail': summaryMail({ directory, links, post, frame }),
    'pin.replace': pinReplace({ directory, pins, revocation: parts.revocation, links, audit, post, frame }),
    'portal.mail': portalMail(
      portal,
      createAddressDeed({
        directory,
        store,
        audit,
        revocation: parts.revocation,
        coolingOff,
        trail,
        links: portalLinks,
        send,
        frame,
        languages,
        restores: config.directory.kind === 'embedded',
      }),
      ownAddress,
      createSetSecond({ directory, store, audit, notice, post, frame, languages, log }),
      setVoicemail,
      createFollowPassword({
        records: parts.records,
        keys,
        revocation: parts.revocation,
        tell: (user, language, attempt) => portal({ mail: 'password-notice', user }, language, attempt),
      }),
    ),
    'lines.push': parts.push,
  };
}
